import type { SourceDocument } from '../law/source.js';

/*
 * Where the published figures of the network were read, apart from what the other rooms cite already.
 */

/** Press release of the prefecture of Haute-Saône on its network. */
export const HAUTE_SAONE_2022: SourceDocument = {
  kind: 'statement',
  title: 'Préfecture de la Haute-Saône, colloque dédié aux espaces France services',
  date: '2022-12-19',
};

/** The Cour des comptes on the programme, as quoted by a national agency's library. */
export const COURT_OF_AUDITORS_2024: SourceDocument = {
  kind: 'report',
  title: 'Cour des comptes, rapport sur France services, cité par anrsiege.fr',
  document: 'anrsiege.fr',
  date: '2024',
};
