import { source } from './source.js';

/*
 * Every source that the library cites, once, each a constant of its own. A date is the day of the document, or its month
 * or year when the day is not known; `null` where the document bears none.
 */

// -- the operators --

/** Page of the programme, early 2020 (534 structures in February): nine partners. */
export const COHESION_2020 = source(
  'statement',
  'Ministère de la Cohésion des territoires, page « France Services » (534 structures en février 2020)',
  '2020-02',
  { url: 'https://www.cohesion-territoires.gouv.fr' },
);

/** The Senate on the finance bill for 2025: eleven operators. */
export const SENATE_2024 = source(
  'report',
  'Sénat, rapport général sur le projet de loi de finances pour 2025',
  '2024',
  { document: 'l24-144-36' },
);

/** The Senate on the finance bill for 2026: "socle minimal de onze". */
export const SENATE_2025 = source(
  'report',
  'Sénat, rapport général sur le projet de loi de finances pour 2026',
  '2025-11',
  { document: 'l25-139-35' },
);

/** The list of twelve operators, Urssaf among them. */
export const TWELVE_OPERATORS = source(
  'report',
  'Ma Commune.info, liste des douze opérateurs de France services (même liste : programme Conseiller numérique)',
  '2025-11-26',
  { url: 'https://www.macommune.info' },
);

/** Pôle emploi becomes France Travail. */
export const LAW_FRANCE_TRAVAIL = source(
  'text',
  'Loi du 18 décembre 2023 : Pôle emploi devient France Travail au 1er janvier 2024',
  '2023-12-18',
);

/** ANTS is called France Titres. */
export const DECREE_FRANCE_TITRES = source(
  'text',
  'Décret n° 2024-146 du 26 février 2024 : France Titres - Agence nationale des titres sécurisés (ANTS)',
  '2024-02-26',
  { document: '2024-146' },
);

/** What a CGSS does overseas. */
export const SOCIAL_SECURITY_CODE = source(
  'text',
  'Code de la sécurité sociale, article L. 752-4 (caisses générales de sécurité sociale)',
  null,
  { document: 'L. 752-4' },
);

/** What the common fund of Lozère does. */
export const LOZERE_COMMON_FUND = source(
  'report',
  'Sénat, question orale n° 0514S : la caisse commune de la Lozère remplace une CPAM, une CAF et une URSSAF depuis 2009',
  '2013-07-04',
  { document: '0514S', url: 'https://www.senat.fr/questions/base/2013/qSEQ13070514S.html' },
);

/** What the fund of Mayotte does. */
export const MAYOTTE_FUND = source(
  'report',
  'Mayotte Hebdo : la CSSM réunit recouvrement, assurance maladie, allocations familiales et assurance retraite',
  '2023-12',
  {
    url: 'https://mayottehebdo.com/actualite/societe/la-caisse-sociale-et-solidaire-de-mayotte-consciente-de-ses-failles',
  },
);

/** Who represents operators in La Réunion. */
export const LA_REUNION_CONVENTION = source(
  'statement',
  'Convention de La Réunion : la CGSS, la DRFIP et le CDAD y représentent des opérateurs',
  '2020',
);

// -- labelling and its procedure --

/** "ouverts au moins 24 heures par semaine, sur 5 jours". */
export const COUNCIL_OF_MINISTERS = source('statement', 'Compte rendu du Conseil des ministres', '2022-01-26', {
  document: 'vie-publique.fr, discours 283504',
});

export const MAINE_ET_LOIRE = source('report', 'Département de Maine-et-Loire, présentation de France services', null, {
  document: 'maine-et-loire.fr',
});

export const FRANCE_BLEU = source('report', 'France Bleu, présentation de France services', '2019-11', {
  document: 'francebleu.fr',
});

export const GERS_2023 = source('statement', 'Préfecture du Gers, le programme France services', '2023-10-05');

/** "deux agents polyvalents présents en permanence". */
export const CIRCULAR_QUOTED = source('report', 'CFDT-UFETAM, citant la circulaire du 1er juillet 2019', null, {
  document: 'cfdt-ufetam.org',
});

/** "deux équivalents temps plein (ETP) exigés", and the reasons of the refusals of January 2020. */
export const MINISTER_2020 = source('statement', 'Assemblée nationale, intervention de la ministre', '2020-02-25', {
  document: 'nosdeputes.fr, 795082',
});

export const DIGITAL_ADVISERS = source('statement', 'Centre d’aide du dispositif Conseiller numérique', null, {
  document: 'aide.conseiller-numerique.gouv.fr',
});

export const SENATE_REPORT_2022 = source('report', 'Sénat, rapport d’information sur France services', '2022', {
  document: 'r21-778',
});

export const CNFPT = source('statement', 'CNFPT, communiqué sur la formation des agents France services', '2020-01-07');

export const HAUTES_PYRENEES_2020 = source(
  'statement',
  'Préfecture des Hautes-Pyrénées, présentation de France services',
  '2020-02-03',
  { document: 'hautes-pyrenees.gouv.fr' },
);

export const MINISTERS_2025 = source(
  'statement',
  'Communiqué des ministres sur les nouvelles labellisations France services',
  '2025-11-21',
);

export const ADRETS = source('report', 'ADRETS, présentation de France services', null, { document: 'adrets-asso.fr' });

export const DECREE_2023 = source(
  'text',
  'Décret n° 2023-1052 du 17 novembre 2023 relatif aux conventions France services',
  '2023-11-17',
  { document: 'JORFARTI000048423553' },
);

export const PRIME_MINISTER = source('statement', 'Réponse du Premier ministre à la Cour des comptes', null, {
  document: 'ccomptes.fr, documents, 71276',
});

/** Known through reports: its annex 7 is the labelling grid, whose full text could not be read. */
export const CIRCULAR_2019 = source(
  'report',
  'Circulaire n° 6094/SG du 1er juillet 2019 « Création de France Services », annexe 7 (grille d’évaluation)',
  '2019-07-01',
  { document: 'securibase.com' },
);

/** Thirty criteria, nine for the former MSAP. */
export const THIRTY_CRITERIA = source('report', 'Sénat, question n° 12273', '2019', {
  document: 'nossenateurs.fr, 14421',
});

/** Read to the start of section II of its annex. */
export const ORDER_2025 = source(
  'text',
  'Arrêté du 16 juin 2025 portant approbation du référentiel France services',
  '2025-06-16',
  { document: 'LEGIARTI000051827933' },
);

/** The procedure in the words of the page of 2020; its day is not known. */
export const HAUTE_GARONNE = source(
  'statement',
  'Préfecture de la Haute-Garonne, présentation de la labellisation France services',
  null,
  { document: 'haute-garonne.gouv.fr' },
);

/** Prefects "homologuent". */
export const MAIRE_INFO_2019 = source('report', 'Maire-info, les préfets homologuent les France services', '2019-07', {
  document: 'maire-info.com',
});

/** "le label est décerné par un tiers". */
export const MINISTER_THIRD_PARTY = source(
  'statement',
  'Assemblée nationale, intervention de la ministre sur l’attribution du label',
  null,
  { document: 'nosdeputes.fr, 795094' },
);

/** The prefect examines, an outside firm audits and visits, the ANCT announces. */
export const OISE_AGRICOLE = source(
  'report',
  'L’Oise agricole, examen, audit et annonce d’une labellisation France services',
  '2020-10',
);

/** An audit every three years. */
export const BANQUE_DES_TERRITOIRES_2022 = source(
  'report',
  'Banque des Territoires, un audit tous les trois ans vérifie la conformité (automne 2022)',
  '2022',
);

/** The former MSAP had to be approved before 31 December 2021. */
export const MAIRE_INFO_MSAP = source(
  'report',
  'Maisons de services au public : homologation avant le 31 décembre 2021',
  null,
  { document: 'maire-info, 23223' },
);

/** What a département offers to project hosts; undated. */
export const VIENNE = source(
  'statement',
  'Département de la Vienne, accompagnement des projets d’Espaces France Services',
  null,
);

// -- money --

/** Page of the prefecture of Haute-Vienne on the departmental coordination. */
export const HAUTE_VIENNE_2023 = source(
  'statement',
  'Préfecture de la Haute-Vienne, l’animation départementale France services',
  '2023-03-24',
);

/** Ministerial answer on who pays what. */
export const FUNDERS_ANSWER_2023 = source(
  'report',
  'Réponse ministérielle sur le financement des maisons France services',
  '2023-09-29',
  { document: 'La Gazette des communes, 888722' },
);

/** A minister, in the National Assembly. */
export const MINISTER_ASSEMBLY = source('statement', 'Intervention ministérielle à l’Assemblée nationale', null, {
  document: 'nosdeputes.fr, 16e législature, intervention 505632',
});

/** Amendments that read another amount for 2024. */
export const ASSEMBLY_AMENDMENTS_2024 = source('report', 'Amendements 4695C et CF3013', null, {
  document: 'Assemblée nationale, amendements 4695C et CF3013',
});

/** A senator's page that announces the amount of 2025. */
export const SENATOR_PAGE_2023 = source(
  'report',
  'Page d’une sénatrice sur le financement des maisons France services',
  '2023-12-04',
  { document: 'marieclaudevaraillas.fr' },
);

/** Amendment that disputes the amount of 2025; the amount it states is not known. */
export const SENATE_AMENDMENT_2025 = source('report', 'Amendement II-1956', null, {
  document: 'Sénat, amendement II-1956',
});

/** Amendment on the territorial bonus, with its envelope of 7 550 000 euros. */
export const SENATE_BONUS_AMENDMENT = source('report', 'Amendement II-1, projet de loi de finances pour 2025', null, {
  document: 'Sénat, amendement II-1',
});

/** A minister, in the Senate, on the coordinators and the path to 50 000 euros. */
export const MINISTER_SENATE = source('statement', 'Intervention ministérielle au Sénat', null, {
  document: 'nossenateurs.fr, intervention 2832772',
  url: 'https://archive.nossenateurs.fr/intervention/2832772',
});

/** What was said in the National Assembly of the maisons de services au public being upgraded. */
export const ASSEMBLY_2019 = source(
  'report',
  'Débats de l’Assemblée nationale sur les maisons de services au public',
  '2019',
  { document: 'Assemblée nationale, 2019' },
);

/** The general rule on the owner's share of the public financing. */
export const OWNER_SHARE_RULE = source(
  'report',
  'Code général des collectivités territoriales, article L. 1111-10, lu sur des pages de préfectures',
  null,
  { document: 'CGCT, L. 1111-10' },
);

/** Calls for buses of 2020 and 2021. */
export const BUS_CALLS = source('report', 'Appels à projets pour des bus France services, 2020 et 2021', null);

// -- figures of the network --

/** Press release of the prefecture of Haute-Saône on its network. */
export const HAUTE_SAONE_2022 = source(
  'statement',
  'Préfecture de la Haute-Saône, colloque dédié aux espaces France services',
  '2022-12-19',
);

/** The Cour des comptes on the programme, as quoted by a national agency's library. */
export const COURT_OF_AUDITORS_2024 = source(
  'report',
  'Cour des comptes, rapport sur France services, cité par anrsiege.fr',
  '2024',
  { document: 'anrsiege.fr' },
);
