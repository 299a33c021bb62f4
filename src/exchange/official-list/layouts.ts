/**
 * What a cell of the official list is about, whatever the column is called in a given layout. The days come in the
 * order of the week.
 */
export const LIST_FIELDS = [
  'id',
  'departement',
  'name',
  'address',
  'communeCode',
  'postalCode',
  'communeName',
  'communeAsTyped',
  'latitude',
  'longitude',
  'mail',
  'phone',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'appointment',
  'comment',
  'role',
  'format',
  'itinerant',
  'groupName',
  'principal',
  'antennes',
  'labelledOn',
  'hostKind',
  'hostName',
] as const;

/** What a cell of the official list is about. */
export type ListField = (typeof LIST_FIELDS)[number];

/** A published layout of the official list: its columns, and what each one is about. */
export interface ListLayoutDefinition {
  readonly name: 'list-2024' | 'geojson-2020-01' | 'geojson-2020-10';
  /** Column of each field that the layout has. */
  readonly columns: Readonly<Partial<Record<ListField, string>>>;
  /** Columns of the layout that the model of a structure does not hold: they go to `extras` under their own name. */
  readonly extras: readonly string[];
  /** Columns that may be absent without a word: never published so far. */
  readonly optional: readonly ListField[];
}

const days2020 = {
  monday: 'h_lundi',
  tuesday: 'h_mardi',
  wednesday: 'h_mercredi',
  thursday: 'h_jeudi',
  friday: 'h_vendredi',
  saturday: 'h_samedi',
} as const;

const common2020 = {
  id: 'MATRICULE',
  departement: 'DEPARTEMENT',
  name: 'lib_france_services',
  address: 'ADRESSE',
  communeCode: 'insee_com',
  postalCode: 'code_postal',
  communeName: 'lib_com',
  latitude: 'LATITUDE',
  longitude: 'LONGITUDE',
  mail: 'CONTACT.MAIL',
  phone: 'TELEPHONE',
  ...days2020,
  itinerant: 'ITINERANCE',
} as const;

/**
 * The layouts that were published: "Liste des structures France services" (ANCT), columns of the file of 1 August
 * 2024, which today's file keeps; and the files of January and October 2020 (Banque des Territoires, ANCT).
 */
export const LIST_LAYOUTS: readonly ListLayoutDefinition[] = [
  {
    name: 'list-2024',
    columns: {
      id: 'id_fs',
      departement: 'insee_dep',
      name: 'lib_fs',
      address: 'adresse',
      communeCode: 'insee_com',
      postalCode: 'code_postal',
      communeName: 'lib_com',
      latitude: 'latitude',
      longitude: 'longitude',
      mail: 'mail',
      phone: 'telephone',
      ...days2020,
      sunday: 'h_dimanche',
      appointment: 'prise_rdv',
      comment: 'commentaire',
      role: 'type_fs',
      format: 'format_fs',
      groupName: 'groupe_fs',
      labelledOn: 'labellisation_fs',
    },
    extras: ['complement_adresse'],
    optional: ['sunday'],
  },
  {
    name: 'geojson-2020-10',
    columns: {
      ...common2020,
      comment: 'Commentaire.horaires',
      role: 'FORMAT_FS',
      groupName: 'Groupe',
      principal: 'Goupe_France_Services_responsable',
      antennes: 'Goupe_Antennes',
      labelledOn: 'Labellisation',
    },
    extras: ['COMPLEMENT.D.ADRESSE', 'X._groupe', 'categorie'],
    optional: [],
  },
  {
    name: 'geojson-2020-01',
    columns: {
      ...common2020,
      communeAsTyped: 'COMMUNE',
      hostKind: 'TYPE.STRUCTURE.PORTEUSE',
      hostName: 'STRUCTURE.PORTEUSE',
    },
    extras: ['COMPLEMENT.D.ADRESSE', 'CORRECTION'],
    optional: [],
  },
];

/** Without these no record can become a structure. */
export const MANDATORY_FIELDS: readonly ListField[] = [
  'id',
  'name',
  'communeCode',
  'communeName',
  'latitude',
  'longitude',
];
