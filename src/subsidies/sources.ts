import type { SourceDocument } from '../law/source.js';

/*
 * Where the amounts of this room were read. A date is the day of the document, or its year when the day is not known.
 */

/** Presentation of the programme by the prefecture of Gers. */
export const GERS_2023: SourceDocument = {
  kind: 'statement',
  title: 'Préfecture du Gers, le programme France services',
  date: '2023-10-05',
};

/** Page of the prefecture of Haute-Vienne on the departmental coordination. */
export const HAUTE_VIENNE_2023: SourceDocument = {
  kind: 'statement',
  title: "Préfecture de la Haute-Vienne, l'animation départementale France services",
  date: '2023-03-24',
};

/** Ministerial answer on who pays what. */
export const FUNDERS_ANSWER_2023: SourceDocument = {
  kind: 'report',
  title: 'Réponse ministérielle sur le financement des maisons France services',
  document: 'La Gazette des communes, 888722',
  date: '2023-09-29',
};

/** A minister, in the National Assembly. */
export const MINISTER_ASSEMBLY: SourceDocument = {
  kind: 'statement',
  title: "Intervention ministérielle à l'Assemblée nationale",
  document: 'nosdeputes.fr, 16e législature, intervention 505632',
  date: null,
};

/** Amendments that read another amount for 2024. */
export const ASSEMBLY_AMENDMENTS_2024: SourceDocument = {
  kind: 'report',
  title: 'Amendements 4695C et CF3013',
  document: 'Assemblée nationale, amendements 4695C et CF3013',
  date: null,
};

/** A senator's page that announces the amount of 2025. */
export const SENATOR_PAGE_2023: SourceDocument = {
  kind: 'report',
  title: "Page d'une sénatrice sur le financement des maisons France services",
  document: 'marieclaudevaraillas.fr',
  date: '2023-12-04',
};

/** Amendment that disputes the amount of 2025; the amount it states is not known. */
export const SENATE_AMENDMENT_2025: SourceDocument = {
  kind: 'report',
  title: 'Amendement II-1956',
  document: 'Sénat, amendement II-1956',
  date: null,
};

/** Amendment on the territorial bonus, with its envelope of 7 550 000 euros. */
export const SENATE_BONUS_AMENDMENT: SourceDocument = {
  kind: 'report',
  title: 'Amendement II-1, projet de loi de finances pour 2025',
  document: 'Sénat, amendement II-1',
  date: null,
};

/** A minister, in the Senate, on the coordinators and the path to 50 000 euros. */
export const MINISTER_SENATE: SourceDocument = {
  kind: 'statement',
  title: 'Intervention ministérielle au Sénat',
  url: 'https://archive.nossenateurs.fr/intervention/2832772',
  document: 'nossenateurs.fr, intervention 2832772',
  date: null,
};

/** Prefecture page on the maisons de services au public being upgraded. */
export const HAUTES_PYRENEES_2020: SourceDocument = {
  kind: 'statement',
  title: 'Préfecture des Hautes-Pyrénées, présentation de France services',
  document: 'hautes-pyrenees.gouv.fr',
  date: '2020-02-03',
};

/** What was said in the National Assembly of the maisons de services au public being upgraded. */
export const ASSEMBLY_2019: SourceDocument = {
  kind: 'report',
  title: "Débats de l'Assemblée nationale sur les maisons de services au public",
  document: 'Assemblée nationale, 2019',
  date: '2019',
};

/** The end of State funding for the maisons de services au public that are not labelled. */
export const MAIRE_INFO_MSAP: SourceDocument = {
  kind: 'report',
  title: 'Maisons de services au public : homologation avant le 31 décembre 2021',
  document: 'maire-info, 23223',
  date: null,
};

/** Senate report with the average running costs. */
export const SENATE_COSTS_REPORT: SourceDocument = {
  kind: 'report',
  title: 'Sénat, rapport d’information sur France services',
  document: 'r21-778',
  date: '2022',
};

/** The general rule on the owner's share of the public financing. */
export const OWNER_SHARE_RULE: SourceDocument = {
  kind: 'report',
  title: 'Code général des collectivités territoriales, article L. 1111-10, lu sur des pages de préfectures',
  document: 'CGCT, L. 1111-10',
  date: null,
};

/** Calls for buses of 2020 and 2021. */
export const BUS_CALLS: SourceDocument = {
  kind: 'report',
  title: 'Appels à projets pour des bus France services, 2020 et 2021',
  date: null,
};
