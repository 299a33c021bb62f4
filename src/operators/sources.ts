import type { SourceDocument } from '../law/source.js';

/** Page of the programme, early 2020 (534 structures in February): nine partners. */
export const COHESION_2020: SourceDocument = {
  kind: 'statement',
  title: 'Ministère de la Cohésion des territoires, page « France Services » (534 structures en février 2020)',
  url: 'https://www.cohesion-territoires.gouv.fr',
  date: '2020-02',
};

/** The Senate on the finance bill for 2025: eleven operators. */
export const SENATE_2024: SourceDocument = {
  kind: 'report',
  title: 'Sénat, rapport général sur le projet de loi de finances pour 2025',
  document: 'l24-144-36',
  date: '2024',
};

/** The Senate on the finance bill for 2026: "socle minimal de onze". */
export const SENATE_2025: SourceDocument = {
  kind: 'report',
  title: 'Sénat, rapport général sur le projet de loi de finances pour 2026',
  document: 'l25-139-35',
  date: '2025-11',
};

/** The list of twelve operators, Urssaf among them. */
export const TWELVE_OPERATORS: SourceDocument = {
  kind: 'report',
  title: 'Ma Commune.info, liste des douze opérateurs de France services (même liste : programme Conseiller numérique)',
  url: 'https://www.macommune.info',
  date: '2025-11-26',
};

/** Pôle emploi becomes France Travail. */
export const LAW_FRANCE_TRAVAIL: SourceDocument = {
  kind: 'text',
  title: 'Loi du 18 décembre 2023 : Pôle emploi devient France Travail au 1er janvier 2024',
  date: '2023-12-18',
};

/** ANTS is called France Titres. */
export const DECREE_FRANCE_TITRES: SourceDocument = {
  kind: 'text',
  title: 'Décret n° 2024-146 du 26 février 2024 : France Titres - Agence nationale des titres sécurisés (ANTS)',
  document: '2024-146',
  date: '2024-02-26',
};

/** What a CGSS does overseas. */
export const SOCIAL_SECURITY_CODE: SourceDocument = {
  kind: 'text',
  title: 'Code de la sécurité sociale, article L. 752-4 (caisses générales de sécurité sociale)',
  document: 'L. 752-4',
  date: null,
};

/** What the common fund of Lozère does. */
export const LOZERE_COMMON_FUND: SourceDocument = {
  kind: 'report',
  title:
    'Sénat, question orale n° 0514S : la caisse commune de la Lozère remplace une CPAM, une CAF et une URSSAF depuis 2009',
  url: 'https://www.senat.fr/questions/base/2013/qSEQ13070514S.html',
  document: '0514S',
  date: '2013-07-04',
};

/** What the fund of Mayotte does. */
export const MAYOTTE_FUND: SourceDocument = {
  kind: 'report',
  title: 'Mayotte Hebdo : la CSSM réunit recouvrement, assurance maladie, allocations familiales et assurance retraite',
  url: 'https://mayottehebdo.com/actualite/societe/la-caisse-sociale-et-solidaire-de-mayotte-consciente-de-ses-failles',
  date: '2023-12',
};

/** Who represents operators in La Réunion. */
export const LA_REUNION_CONVENTION: SourceDocument = {
  kind: 'statement',
  title: 'Convention de La Réunion : la CGSS, la DRFIP et le CDAD y représentent des opérateurs',
  date: '2020',
};
