import type { Structure } from '../../structures/structure.js';

/** The layouts that were published: the list of 2024, which today's file keeps, and the two files of 2020. */
export const LAYOUTS = ['list-2024', 'geojson-2020-10', 'geojson-2020-01'] as const;

/** A published layout of the list. */
export type LayoutName = (typeof LAYOUTS)[number];

/** The header of one column in each layout that has it. Case, accents and punctuation do not count. */
export interface Headers extends Partial<Readonly<Record<LayoutName, string>>> {
  /** The same in both files of 2020. */
  readonly 'geojson-2020'?: string;
}

/** The header of a column in a layout. */
export const headerIn = (layout: LayoutName, column: Headers): string | undefined =>
  column[layout] ?? (layout === 'list-2024' ? undefined : column['geojson-2020']);

/** Fields of a structure that are filled member by member, each from a column of its own. */
type Composite = 'commune' | 'contacts' | 'host';

type Members<Parent extends Composite> = Required<NonNullable<Structure[Parent]>>;

/** The fields of a structure, with the members of `commune`, `contacts` and `host` one by one: `commune.code`. */
export type StructureFields = Required<Omit<Structure, Composite>> & {
  readonly [Name in `commune.${keyof Members<'commune'>}`]: string;
} & {
  readonly [Member in keyof Members<'contacts'> as `contacts.${Member}`]: Members<'contacts'>[Member];
} & {
  readonly [Member in keyof Members<'host'> as `host.${Member}`]: Members<'host'>[Member];
};
