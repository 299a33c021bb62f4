import * as z from 'zod';
import { text } from '../foundation/text.js';
import { contradict, formatted } from '../foundation/schema.js';
import { COMMUNE_CODE, DEPARTEMENT_CODE } from '../places/communes/commune-code.js';
import { isSiret } from './siret.js';

/** An identifier that is not empty. */
export const identifier = formatted('identifier', /\S/);

/** A postal code: 5 digits. Whether it serves the commune is another question. */
export const postalCode = formatted('postal-code', /^\d{5}$/);

/** Code of a département or overseas collectivity. */
export const departementCode = formatted('departement-code', DEPARTEMENT_CODE);

/** A commune, by its INSEE code and its name. */
export const communeSchema = z.strictObject({
  code: formatted('commune-code', COMMUNE_CODE),
  name: z.string().min(1),
});

/** A SIRET: 14 digits whose check digit is right. */
export const siretSchema = formatted('siret', /^\d{14}$/).check((context) => {
  const siret = context.value;
  if (siret.length !== 14 || isSiret(siret)) return;
  contradict(context, {
    code: 'wrong-checksum',
    path: [],
    message: text(
      `le SIRET ${siret} ne passe pas le contrôle de sa clé ; attendu : un SIRET sans faute de frappe`,
      `the SIRET ${siret} fails the check of its digits; expected: a SIRET without a typing mistake`,
    ),
  });
});
