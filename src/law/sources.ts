import { source } from './source.js';

/*
 * Every source that the library cites, once, each a constant of its own. A date is the day that the document bears, or
 * its month or year; `null` where none was read, even when one can be guessed. An entry that rests on an undated source
 * may still say a day by which it was known (`publishedBy`).
 */

// -- the operators --

/** Page of the programme, early 2020 (534 structures in February): nine partners, the label, 30 000 euros a year. */
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
  '2024-11-21',
  { document: 'l24-144-36', url: 'https://senat.fr/rap/l24-144-36-2/l24-144-36-2_mono.html' },
);

/** The Senate on the finance bill for 2026: "socle minimal de onze", with Agirc-Arrco and Urssaf as having joined. */
export const SENATE_2025 = source(
  'report',
  'Sénat, rapport général sur le projet de loi de finances pour 2026',
  '2025-11-24',
  { document: 'l25-139-35', url: 'https://conferenceconsensuslogement.senat.fr/rap/l25-139-35-2/l25-139-35-20.html' },
);

/** A minister: DGEC and Anah, in almost all the structures, "arriveront avant la fin de l'année". */
export const MINISTER_RURAL_ACCESS = source(
  'statement',
  'Assemblée nationale, débat sur l’accès aux services publics dans les territoires ruraux, intervention de la ministre',
  '2024-02-27',
  {
    document: 'nosdeputes.fr, 16e législature, intervention 505469',
    url: 'https://nosdeputes.fr/16/intervention/505469',
  },
);

/** A release of a minister on 34 new places: "A compter de 2025, un 12ème partenaire, l'Urssaf"; no date was read. */
export const RELEASE_34_PLACES = source(
  'report',
  'Presse Agence, reprise du communiqué « France services : 34 nouveaux lieux d’accueil »',
  null,
  {
    url: 'https://presseagence.fr/paris-france-services-34-nouveaux-lieux-daccueil-pour-accompagner-les-usagers/',
  },
);

/** The list of twelve operators, Urssaf among them. */
export const TWELVE_OPERATORS = source(
  'report',
  'Ma Commune.info, liste des douze opérateurs de France services (même liste : programme Conseiller numérique)',
  '2025-11-26',
  { url: 'https://www.macommune.info' },
);

/** Pôle emploi becomes France Travail; in the Journal officiel of 19 December 2023. */
export const LAW_FRANCE_TRAVAIL = source(
  'text',
  'Loi n° 2023-1196 du 18 décembre 2023 : Pôle emploi devient France Travail au 1er janvier 2024',
  '2023-12-18',
  { document: '2023-1196' },
);

/** ANTS is called France Titres; the day of its Journal officiel was not read. */
export const DECREE_FRANCE_TITRES = source(
  'text',
  'Décret n° 2024-146 du 26 février 2024 : France Titres - Agence nationale des titres sécurisés (ANTS)',
  '2024-02-26',
  { document: '2024-146' },
);

/**
 * What a CGSS does overseas: sickness, old age, agriculture, and collection save what belongs to the body of article
 * L. 213-4. The date is that of the version read; since when it has this wording is not known.
 */
export const SOCIAL_SECURITY_CODE = source(
  'text',
  'Code de la sécurité sociale, article L. 752-4 (caisses générales de sécurité sociale)',
  '2024-04-16',
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

/** "ouverts au moins 24 heures par semaine, sur 5 jours"; 1 745 structures opened since January 2020. */
export const COUNCIL_OF_MINISTERS = source('statement', 'Compte rendu du Conseil des ministres', '2022-01-26', {
  document: 'vie-publique.fr, discours 283504',
  url: 'https://www.vie-publique.fr/discours/283504-conseil-des-ministres-26012022-bilan-de-france-services',
});

/** 24 hours a week, 5 days, agents paid by the structure; undated. */
export const MAINE_ET_LOIRE = source('report', 'Département de Maine-et-Loire, présentation de France services', null, {
  document: 'maine-et-loire.fr',
});

/** Five days a week. */
export const FRANCE_BLEU = source('report', 'France Bleu, présentation de France services', '2019-11', {
  document: 'francebleu.fr',
});

/** 35 000 euros in 2023, 50 000 in 2026; nine operators announced, eight named. */
export const GERS_2023 = source('statement', 'Préfecture du Gers, le programme France services', '2023-10-05');

/** "deux agents polyvalents présents en permanence"; undated. */
export const CIRCULAR_QUOTED = source('report', 'CFDT-UFETAM, citant la circulaire du 1er juillet 2019', null, {
  document: 'cfdt-ufetam.org',
});

/** "deux équivalents temps plein (ETP) exigés", the first wave of 460 labels, and the reasons of the refusals. */
export const MINISTER_2020 = source('statement', 'Assemblée nationale, intervention de la ministre', '2020-02-25', {
  document: 'nosdeputes.fr, 795082',
  url: 'https://2017-2022.nosdeputes.fr/15/intervention/795082',
});

/**
 * A conseiller numérique "ne peut donc pas être l'un des deux ETP". The page is undated; it quotes a circular of
 * 26 January 2021, which writes "deux agents (ou plus)".
 */
export const DIGITAL_ADVISERS = source('statement', 'Centre d’aide du dispositif Conseiller numérique', null, {
  document: 'aide.conseiller-numerique.gouv.fr',
  url: 'https://aide.conseiller-numerique.gouv.fr/fr/article/quels-sont-les-liens-avec-les-espaces-france-services-5b71m8/',
});

/** Every operator in every structure, average running costs, 2 197 structures. */
export const SENATE_REPORT_2022 = source('report', 'Sénat, rapport d’information sur France services', '2022-07-13', {
  document: 'r21-778',
  url: 'https://senat.fr/rap/r21-778/r21-7780.html',
});

/** Six and a half days of training before any opening; a member of the Government later speaks of eleven and a half. */
export const CNFPT = source('statement', 'CNFPT, communiqué sur la formation des agents France services', '2020-01-07');

/** Territorial correspondents, digital access, support of the MSAP being upgraded. */
export const HAUTES_PYRENEES_2020 = source(
  'statement',
  'Préfecture des Hautes-Pyrénées, présentation de France services',
  '2020-02-03',
  { document: 'hautes-pyrenees.gouv.fr' },
);

/** Free of charge, twelve operators at least, 2 865 structures; read in copies, of which one is on liti.fr, undated. */
export const MINISTERS_2025 = source(
  'statement',
  'Communiqué des ministres sur les nouvelles labellisations France services',
  '2025-11-21',
);

/** Named correspondents in the networks of the operators. */
export const ADRETS = source('report', 'ADRETS, présentation de France services', '2019-08-12', {
  document: 'adrets-asso.fr',
  url: 'https://adrets-asso.fr/?DecryptageDuDispositfFranceServices',
});

/**
 * The conventions, in the Journal officiel n° 0267 of 18 November 2023; articles 1 and 2 were read. In Corsica the
 * préfet de Corse stands for the préfet de département.
 */
export const DECREE_2023 = source(
  'text',
  'Décret n° 2023-1052 du 17 novembre 2023 relatif aux conventions France services',
  '2023-11-17',
  {
    document: 'JORFARTI000048423553',
    url: 'https://juriblio.fr/decrets/decret-no-2023-1052-du-17-novembre-2023/182641269',
  },
);

/** "accessibles sans rendez-vous"; printed on 3 September 2024, published with the report the day after. */
export const PRIME_MINISTER = source('statement', 'Réponse du Premier ministre à la Cour des comptes', '2024-09-03', {
  document: 'ccomptes.fr, documents, 71276',
  url: 'https://www.ccomptes.fr/fr/documents/71276',
});

/**
 * Known through reports: its annex 7 is the labelling grid, whose full text could not be read. Published on 5 August
 * 2019; the press had read it by 4 July.
 */
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

/** Read to the start of section II of its annex; the day of its Journal officiel was not read. */
export const ORDER_2025 = source(
  'text',
  'Arrêté du 16 juin 2025 portant approbation du référentiel France services',
  '2025-06-16',
  { document: 'LEGIARTI000051827933', url: 'https://legal.tricoteuses.fr/articles/LEGIARTI000051827933' },
);

/** The procedure in the words of the page of 2020; undated. */
export const HAUTE_GARONNE = source(
  'statement',
  'Préfecture de la Haute-Garonne, présentation de la labellisation France services',
  null,
  {
    document: 'haute-garonne.gouv.fr',
    url: 'https://www.haute-garonne.gouv.fr/Politiques-publiques/France-Services-les-services-publics-pres-de-chez-vous/Comment-accueillir-France-Services-dans-son-territoire',
  },
);

/** "l'homologation, dont seront chargés les préfets de département, devra [...] avoir lieu avant le 31 décembre 2021". */
export const MAIRE_INFO_2019 = source(
  'report',
  'Maire-info, homologation des maisons de services au public par les préfets avant le 31 décembre 2021',
  '2019-07-04',
  { document: 'maire-info, 23223', url: 'http://www.maire-info.com/article.asp?param=23223' },
);

/** "le label est décerné par un tiers"; very probably of 25 February 2020, but its own page was not read. */
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

/** An audit every three years; autumn 2022, the day was not read. */
export const BANQUE_DES_TERRITOIRES_2022 = source(
  'report',
  'Banque des Territoires, un audit tous les trois ans vérifie la conformité (automne 2022)',
  '2022',
);

/** What a département offers to project hosts; undated, later than the circular of 1 July 2019 that it names. */
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

/** Ministerial answer on who pays what; the page itself was not read again. */
export const FUNDERS_ANSWER_2023 = source(
  'report',
  'Réponse ministérielle sur le financement des maisons France services',
  '2023-09-29',
  { document: 'La Gazette des communes, 888722' },
);

/** "en 2024, cette somme s'élève à 40 000 euros ; en 2026, elle s'élèvera à 50 000 euros"; no date was read. */
export const MINISTER_ASSEMBLY = source('statement', 'Intervention ministérielle à l’Assemblée nationale', null, {
  document: 'nosdeputes.fr, 16e législature, intervention 505632',
  url: 'https://nosdeputes.fr/16/intervention/505632',
});

/** Ministers on a visit of 11 March 2023: "porter de 30 000 à 35 000 euros le montant de la subvention", "cette année". */
export const AEF_2023 = source(
  'report',
  'AEF info, la subvention de l’État pour chaque maison France services portée de 30 000 à 35 000 euros',
  '2023-03',
  {
    document: 'AEF info, dépêche 688879',
    url: 'https://www.aefinfo.fr/depeche/688879-la-subvention-de-l-etat-pour-chaque-maison-france-services-portee-de-30-000-a-35-000-euros',
  },
);

/** "il est prévu pour ce budget que le forfait [...] soit de 35 000 € par an et par maison", on the finance bill for 2024. */
export const ASSEMBLY_AMENDMENT_2024 = source(
  'report',
  'Amendement n° 4695C au projet de loi de finances pour 2024',
  '2023-11-07',
  {
    document: 'Assemblée nationale, amendement 4695C',
    url: 'https://nosdeputes.fr/16/amendement/1680/4695C',
  },
);

/** "Chaque structure labellisée France Services percevra 40 000 euros en 2024 et 45 000 euros en 2025." */
export const SENATE_AMENDMENT_2024 = source(
  'report',
  'Amendement n° II-333 au projet de loi de finances pour 2024',
  '2023-11-28',
  {
    document: 'Sénat, amendement II-333',
    url: 'http://www.senat.fr/amendements/2023-2024/127/Amdt_II-333.html',
  },
);

/** Amendment that disputes the amount of 2025; neither its date nor the amount it states was read. */
export const SENATE_AMENDMENT_2025 = source('report', 'Amendement II-1956', null, {
  document: 'Sénat, amendement II-1956',
});

/** Amendment on the territorial bonus, with its envelope of 7 550 000 euros. */
export const SENATE_BONUS_AMENDMENT = source(
  'report',
  'Amendement n° II-1 au projet de loi de finances pour 2025',
  '2024-11-25',
  { document: 'Sénat, amendement II-1', url: 'https://senat.fr/amendements/2024-2025/143/Amdt_II-1.html' },
);

/** The coordinators "passent de 25 000 euros à 50 000 euros par département"; no date was read. */
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

/**
 * The owner pays at least 20 % of the public financing; the version of 16 March 2012 was read. The text as translated
 * today leaves out Guadeloupe, Guyane, La Réunion, Martinique, Mayotte, Saint-Barthélemy, Saint-Martin and
 * Saint-Pierre-et-Miquelon; since when is not known.
 */
export const OWNER_SHARE_RULE = source(
  'text',
  'Code général des collectivités territoriales, article L. 1111-10',
  '2012-03-16',
  { document: 'CGCT, L. 1111-10' },
);

/** The call of 2021 for thirty buses, up to 60 000 euros each; 1 494 structures exist. */
export const BUS_CALLS = source(
  'statement',
  'Ministère de la Cohésion des territoires, « Déploiement de 30 nouveaux bus France Services »',
  '2021-09-27',
  {
    url: 'https://www.cohesion-territoires.gouv.fr/deploiement-de-30-nouveaux-bus-france-services-le-service-public-au-plus-proche-des-habitants',
  },
);

/** The same aid at 68 000 euros; another speaker of the debate says 60 000. Its date was not read. */
export const BUS_DEBATE = source(
  'report',
  'Assemblée nationale, débat sur le déploiement des maisons France services',
  null,
  { document: 'nosdeputes.fr, 15e législature, intervention 953778' },
);

// -- figures of the network --

/** Press release of the prefecture of Haute-Saône on its network. */
export const HAUTE_SAONE_2022 = source(
  'statement',
  'Préfecture de la Haute-Saône, colloque dédié aux espaces France services',
  '2022-12-19',
);

/** "Le 1er janvier 2020, les 460 premières structures France Services vont ouvrir". */
export const APF_2019 = source(
  'report',
  'APF France handicap, « 460 Maisons France Services ouvriront en janvier 2020 »',
  '2019-12-02',
  {
    url: 'http://apf29.blogs.apf.asso.fr/archive/2019/12/02/460-maisons-france-services-ouvriront-en-janvier-2020-120742.html',
  },
);

/** A deputy: "En octobre 2020, on dénombrait 856 maisons France services"; its date was not read. */
export const DEPUTY_ON_2020 = source(
  'report',
  'Assemblée nationale, débat sur le déploiement des maisons France services, intervention d’un député',
  null,
  {
    document: 'nosdeputes.fr, 15e législature, intervention 953692',
    url: 'https://2017-2022.nosdeputes.fr/15/intervention/953692',
  },
);

/** A minister: "Celui-ci s'élève aujourd'hui très exactement à 1 123." */
export const MINISTER_2021 = source(
  'statement',
  'Assemblée nationale, débat sur les maisons France services, intervention de la ministre',
  '2021-01-13',
  {
    document: 'nosdeputes.fr, 15e législature, intervention 953733',
    url: 'https://nosdeputes.fr/15/intervention/953733',
  },
);

/** "très exactement 2 055 espaces France Services sont labellisés", 95 % within 30 minutes; its date was not read. */
export const MINISTER_2022 = source(
  'statement',
  'Assemblée nationale, 15e législature, intervention ministérielle sur les maisons France services',
  null,
  {
    document: 'nosdeputes.fr, 15e législature, intervention 1324365',
    url: 'https://2017-2022.nosdeputes.fr/15/intervention/1324365',
  },
);

/** "compte en avril 2022 un total de 2.197 maisons"; undated, later than 13 July 2022. */
export const LOCALTIS_2022 = source(
  'report',
  'Localtis, « Le Sénat propose de porter le financement des maisons France services à 50.000 euros »',
  null,
  {
    url: 'https://banquedesterritoires.fr/le-senat-propose-de-porter-le-financement-des-maisons-france-services-50000-euros',
  },
);

/** 92 % within 20 minutes, 99 % within 30. */
export const MINISTER_OCTOBER_2022 = source(
  'statement',
  'Assemblée nationale, commission des lois, audition du ministre',
  '2022-10-26',
  {
    document: 'nosdeputes.fr, 16e législature, intervention 82465',
    url: 'https://www.nosdeputes.fr/16/intervention/82465',
  },
);

/** On the report of the Cour des comptes: "plus de 2.840 espaces" (antennes comprises). */
export const LOCALTIS_2024 = source(
  'report',
  'Localtis, « Le réseau France services participe à la réduction des fractures territoriales, estime la Cour des comptes »',
  '2024-09-04',
  {
    url: 'https://banquedesterritoires.fr/le-reseau-france-services-participe-la-reduction-des-fractures-territoriales-estime-la-cour-des',
  },
);

/** On the same report: 2 840 sites "fin 2023", 95 % within 20 minutes; undated. */
export const ECOLOVIBE = source(
  'report',
  'Ecolo’vibe, « Les maisons France Services, une success story à poursuivre »',
  null,
  {
    url: 'http://ecolovibe.eelv.fr/les-maisons-france-services-une-success-story-a-poursuivre',
  },
);

/** "2 804 structures France Services labellisées au 1er septembre 2025". */
export const SENATE_AMENDMENT_2026 = source(
  'report',
  'Amendement n° II-900 au projet de loi de finances pour 2026',
  '2025-12-02',
  {
    document: 'Sénat, amendement II-900',
    url: 'https://www.senat.fr/enseance/2025-2026/138/Amdt_II-900.html',
  },
);
