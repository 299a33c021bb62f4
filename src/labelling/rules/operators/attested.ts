import { aText } from '../../../foundation/expectations.js';
import type { IsoDate } from '../../../foundation/civil-date.js';
import { text, type LocalizedText } from '../../../foundation/text.js';
import { dateText, labelled } from '../../../foundation/words.js';
import type { Attestation } from '../../dossier/attestation.js';
import { nameOf } from '../../facts/fact.js';
import { noDispute } from '../compiled.js';
import { expects, missing, reader } from '../leaf.js';
import type { Operator } from '../operator.js';
import { findFact } from '../scope.js';

/** Someone attests it in the dossier, on a day not later than that of the evaluation. */
export interface Attested {
  readonly op: 'attested';
  /** Name of an attestation. */
  readonly fact: string;
}

const TYPES = ['attestation'] as const;

const ROLES: Readonly<Record<Attestation['by'], LocalizedText>> = {
  host: text('le porteur', 'the host'),
  prefecture: text('la préfecture', 'the prefecture'),
  departement: text('le département', 'the département'),
  operator: text('un opérateur', 'an operator'),
  anct: text("l'ANCT", 'the ANCT'),
  auditor: text("l'auditeur", 'the auditor'),
  other: text('un tiers', 'a third party'),
};

/** The latest attestations that the day of the evaluation knows: several when they are of one day. */
function latest(value: unknown, asOf: IsoDate): Attestation[] {
  const known = ((value ?? []) as readonly Attestation[]).filter(({ on }) => on <= asOf);
  const last = known.reduce((day, { on }) => (on > day ? on : day), '');
  return known.filter(({ on }) => on === last);
}

const confirms = ({ holds }: Attestation): boolean => holds ?? true;

function words(attestation: Attestation): LocalizedText {
  const day = dateText(attestation.on);
  const role = ROLES[attestation.by];
  const document = attestation.document === undefined ? '' : ` (${attestation.document})`;
  return confirms(attestation)
    ? text(`attesté par ${role.fr} le ${day.fr}${document}`, `attested by ${role.en} on ${day.en}${document}`)
    : text(`démenti par ${role.fr} le ${day.fr}${document}`, `denied by ${role.en} on ${day.en}${document}`);
}

/** The latest attestation decides; two of one day that contradict each other settle nothing. */
export const attested = {
  parts: { fact: aText },
  build: (fact: string): Attested => ({ op: 'attested', fact }),
  compile: ({ op, fact }, { scope, setting: { asOf } }) => {
    const found = findFact(scope, op, fact, TYPES);
    const read = reader(found);
    return {
      verdict: (dossier, item) => {
        const value = read(dossier, item);
        if (value === undefined) return 'undetermined';
        const attestations = latest(value, asOf);
        const [first] = attestations;
        if (!first || attestations.some((other) => confirms(other) !== confirms(first))) return 'undetermined';
        return confirms(first) ? 'satisfied' : 'not-satisfied';
      },
      reasons: (_dossier, _item, into) => void into.push(missing(found)),
      observe: (dossier, item, into) => {
        for (const attestation of latest(read(dossier, item), asOf)) {
          into.push(labelled(nameOf(found.fact), words(attestation)));
        }
      },
      disputes: noDispute,
    };
  },
  describe: ({ op, fact }, context) => expects(context, op, fact, TYPES, () => text('attesté', 'attested')),
  needs: ({ fact }, { outside }) => outside([fact]),
} satisfies Operator<Attested>;
