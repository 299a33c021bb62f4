import type { SourceDocument } from '../law/source.js';

/*
 * Where the requirements for the label were read. A source without a date bears none, or its date is not known.
 */

/** "ouverts au moins 24 heures par semaine, sur 5 jours". */
export const COUNCIL_OF_MINISTERS: SourceDocument = {
  kind: 'statement',
  title: 'Compte rendu du Conseil des ministres',
  document: 'vie-publique.fr, discours 283504',
  date: '2022-01-26',
};

export const MAINE_ET_LOIRE: SourceDocument = {
  kind: 'report',
  title: 'Département de Maine-et-Loire, présentation de France services',
  document: 'maine-et-loire.fr',
  date: null,
};

export const FRANCE_BLEU: SourceDocument = {
  kind: 'report',
  title: 'France Bleu, présentation de France services',
  document: 'francebleu.fr',
  date: '2019-11',
};

export const GERS: SourceDocument = {
  kind: 'statement',
  title: 'Préfecture du Gers, le programme France services',
  date: '2023-10-05',
};

/** "deux agents polyvalents présents en permanence". */
export const CIRCULAR_QUOTED: SourceDocument = {
  kind: 'report',
  title: 'CFDT-UFETAM, citant la circulaire du 1er juillet 2019',
  document: 'cfdt-ufetam.org',
  date: null,
};

/** "deux équivalents temps plein (ETP) exigés", and the reasons of the refusals of January 2020. */
export const MINISTER_2020: SourceDocument = {
  kind: 'statement',
  title: 'Assemblée nationale, intervention de la ministre',
  document: 'nosdeputes.fr, 795082',
  date: '2020-02-25',
};

export const DIGITAL_ADVISERS: SourceDocument = {
  kind: 'statement',
  title: 'Centre d’aide du dispositif Conseiller numérique',
  document: 'aide.conseiller-numerique.gouv.fr',
  date: null,
};

export const SENATE_REPORT_2022: SourceDocument = {
  kind: 'report',
  title: 'Sénat, rapport d’information sur France services',
  document: 'r21-778',
  date: '2022',
};

export const CNFPT: SourceDocument = {
  kind: 'statement',
  title: 'CNFPT, communiqué sur la formation des agents France services',
  date: '2020-01-07',
};

export const HAUTES_PYRENEES: SourceDocument = {
  kind: 'statement',
  title: 'Préfecture des Hautes-Pyrénées, présentation de France services',
  document: 'hautes-pyrenees.gouv.fr',
  date: '2020-02-03',
};

export const MINISTERS_2025: SourceDocument = {
  kind: 'statement',
  title: 'Communiqué des ministres sur les nouvelles labellisations France services',
  date: '2025-11-21',
};

export const ADRETS: SourceDocument = {
  kind: 'report',
  title: 'ADRETS, présentation de France services',
  document: 'adrets-asso.fr',
  date: null,
};

export const DECREE_2023: SourceDocument = {
  kind: 'text',
  title: 'Décret n° 2023-1052 du 17 novembre 2023 relatif aux conventions France services',
  document: 'JORFARTI000048423553',
  date: '2023-11-17',
};

export const PRIME_MINISTER: SourceDocument = {
  kind: 'statement',
  title: 'Réponse du Premier ministre à la Cour des comptes',
  document: 'ccomptes.fr, documents, 71276',
  date: null,
};

/** Known through reports: its annex 7 is the labelling grid, whose full text could not be read. */
export const CIRCULAR_2019: SourceDocument = {
  kind: 'report',
  title: 'Circulaire n° 6094/SG du 1er juillet 2019 « Création de France Services », annexe 7 (grille d’évaluation)',
  document: 'securibase.com',
  date: '2019-07-01',
};

/** Thirty criteria, nine for the former MSAP. */
export const THIRTY_CRITERIA: SourceDocument = {
  kind: 'report',
  title: 'Sénat, question n° 12273',
  document: 'nossenateurs.fr, 14421',
  date: '2019',
};

/** Read to the start of section II of its annex. */
export const ORDER_2025: SourceDocument = {
  kind: 'text',
  title: 'Arrêté du 16 juin 2025 portant approbation du référentiel France services',
  document: 'LEGIARTI000051827933',
  date: '2025-06-16',
};

/** The procedure in the words of the page of 2020; its day is not known. */
export const HAUTE_GARONNE: SourceDocument = {
  kind: 'statement',
  title: 'Préfecture de la Haute-Garonne, présentation de la labellisation France services',
  document: 'haute-garonne.gouv.fr',
  date: null,
};

/** Prefects "homologuent". */
export const MAIRE_INFO_2019: SourceDocument = {
  kind: 'report',
  title: 'Maire-info, les préfets homologuent les France services',
  document: 'maire-info.com',
  date: '2019-07',
};

/** "le label est décerné par un tiers". */
export const MINISTER_THIRD_PARTY: SourceDocument = {
  kind: 'statement',
  title: 'Assemblée nationale, intervention de la ministre sur l’attribution du label',
  document: 'nosdeputes.fr, 795094',
  date: null,
};

/** The prefect examines, an outside firm audits and visits, the ANCT announces. */
export const OISE_AGRICOLE: SourceDocument = {
  kind: 'report',
  title: 'L’Oise agricole, examen, audit et annonce d’une labellisation France services',
  date: '2020-10',
};

/** An audit every three years. */
export const BANQUE_DES_TERRITOIRES_2022: SourceDocument = {
  kind: 'report',
  title: 'Banque des Territoires, un audit tous les trois ans vérifie la conformité (automne 2022)',
  date: '2022',
};

/** The former MSAP had to be approved before 31 December 2021. */
export const MAIRE_INFO_MSAP: SourceDocument = {
  kind: 'report',
  title: 'Maisons de services au public : homologation avant le 31 décembre 2021',
  document: 'maire-info, 23223',
  date: null,
};

/** What a département offers to project hosts; undated. */
export const VIENNE: SourceDocument = {
  kind: 'statement',
  title: 'Département de la Vienne, accompagnement des projets d’Espaces France Services',
  date: null,
};
