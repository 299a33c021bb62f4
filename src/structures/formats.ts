import * as z from 'zod';
import { wrongChecksum } from '../foundation/notices/structures.js';
import { between, contradict, formatted } from '../foundation/schema.js';
import { COMMUNE_CODE, DEPARTEMENT_CODE, POSTAL_CODE } from '../places/communes/commune-code.js';
import { isSiret, SIRET } from './siret.js';

/** An identifier that is not empty. */
export const identifier = formatted('identifier', /\S/);

/** A name, an address: a text that is not empty. */
export const wording = z.string().min(1);

/** Degrees north. */
export const latitude = between('latitude', -90, 90);

/** Degrees east. */
export const longitude = between('longitude', -180, 180);

/** A postal code: 5 digits. Whether it serves the commune is another question. */
export const postalCode = formatted('postal-code', POSTAL_CODE);

/** Code of a département or overseas collectivity. */
export const departementCode = formatted('departement-code', DEPARTEMENT_CODE);

/** A commune, as a structure refers to it. */
export interface Commune {
  /** INSEE code: `23096`, `2A004`, `97105`; that of a municipal arrondissement is accepted. */
  readonly code: string;
  /** Name, as published. */
  readonly name: string;
}

/** The schema of {@link Commune}. */
export const communeSchema = z.strictObject({ code: formatted('commune-code', COMMUNE_CODE), name: wording });

/** A SIRET: 14 digits whose check digit is right. */
export const siretSchema = formatted('siret', SIRET).check((context) => {
  const siret = context.value;
  if (siret.length === 14 && !isSiret(siret)) contradict(context, wrongChecksum([], siret));
});
