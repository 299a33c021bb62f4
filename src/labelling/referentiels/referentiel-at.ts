import { optionalDate, requireDate, requireObject } from '../../foundation/argument.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import { frozen } from '../../foundation/frozen.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import { dateText } from '../../foundation/words.js';
import { CIRCULAR_2019, ORDER_2025, THIRTY_CRITERIA } from '../../law/sources.js';
import { stateAt } from '../../law/state.js';
import { standardFacts } from '../facts/standard-facts.js';
import type { Referentiel } from './referentiel.js';
import { CRITERIA_2019 } from './requirements-2019.js';
import { CRITERIA_2025 } from './requirements-2025.js';

const MSAP: Referentiel = frozen({
  id: 'msap',
  title: text('Avant France services : maisons de services au public', 'Before France services: MSAP'),
  standing: 'in-force',
  sources: [THIRTY_CRITERIA],
  reviewedOn: '2026-11-22',
  coverage: { encoded: 0, published: 9, correspondence: 'not-established' },
  unknowns: [
    text(
      "Les neuf critères des maisons de services au public n'ont pas pu être lus : aucun n'est encodé",
      'The nine criteria of the maisons de services au public could not be read: none is encoded',
    ),
  ],
  facts: standardFacts,
  criteria: [],
});

const UNKNOWN_LINES = text(
  "La grille publiée en 2019 compte 30 lignes, dont le texte intégral n'a pas pu être lu ; la correspondance entre ces lignes et les exigences encodées n'est pas établie",
  'The grid published in 2019 has 30 lines, whose full text could not be read; the correspondence between these lines and the requirements encoded is not established',
);

/** A version of which the first day is known. */
type Version = Referentiel & { readonly from: IsoDate };

/** Every version since 2019, oldest first. */
const VERSIONS: readonly Version[] = frozen([
  {
    id: 'france-services-2019',
    title: text('Référentiel de la circulaire du 1er juillet 2019', 'Référentiel of the circular of 1 July 2019'),
    from: '2019-08-06',
    publishedOn: '2019-08-05',
    standing: 'in-force',
    sources: [CIRCULAR_2019, THIRTY_CRITERIA],
    reviewedOn: '2026-11-22',
    coverage: { encoded: 15, published: 30, correspondence: 'not-established' },
    unknowns: [UNKNOWN_LINES],
    facts: standardFacts,
    criteria: CRITERIA_2019,
  },
  {
    id: 'france-services-2025',
    title: text(
      'Référentiel approuvé par l’arrêté du 16 juin 2025',
      'Référentiel approved by the order of 16 June 2025',
    ),
    from: '2025-06-16',
    // An order is published after the day it bears, and its Journal officiel was not found: only the review is a bound.
    publishedBy: '2026-11-22',
    standing: 'assumed',
    sources: [ORDER_2025, CIRCULAR_2019],
    reviewedOn: '2026-11-22',
    coverage: { encoded: 17, published: 30, correspondence: 'not-established' },
    unknowns: [
      text(
        "L'arrêté du 16 juin 2025 n'a été lu que jusqu'au début de sa section II ; sa date d'entrée en vigueur n'est pas connue ; les exigences de 2019 sont reprises par hypothèse",
        'The order of 16 June 2025 was read only to the start of its section II; its date of entry into force is not known; the requirements of 2019 are carried over as an assumption',
      ),
      UNKNOWN_LINES,
    ],
    facts: standardFacts,
    criteria: CRITERIA_2025,
  },
]);

/** Every version, oldest first. */
export const referentiels: readonly Referentiel[] = frozen([MSAP, ...VERSIONS]);

/** Options of {@link referentielAt}. */
export interface ReferentielAtOptions {
  /** Answer with what one could know on that day. Absent: with all that is known. */
  readonly knownOn?: IsoDate | undefined;
}

/**
 * The référentiel that applies on a day: before 6 August 2019 the former MSAP, of which nothing is encoded; then the
 * grid of 2019; since 16 June 2025 (date of the order, whose entry into force is not known) that of 2025.
 *
 * @param asOf - the day the question is about
 * @param options - `knownOn`: answer with what one could know that day. The day on which the order of 2025 was
 *   published is not known, only that it was read on 22 November 2026: before, the version of 2019 answers and says so.
 * @throws RangeError when a date is not one
 *
 * @example
 * ```ts
 * referentielAt('2024-06-01').id; // => 'france-services-2019'
 * referentielAt('2026-11-22').id; // => 'france-services-2025'
 * referentielAt('2026-11-22').coverage; // => { encoded: 17, published: 30, correspondence: 'not-established' }
 * ```
 */
export function referentielAt(asOf: IsoDate, options: ReferentielAtOptions = {}): Referentiel {
  return referentielOn(requireDate('asOf', asOf), optionalDate('knownOn', requireObject('options', options).knownOn));
}

/** The answer of {@link referentielAt} to dates that were checked already. */
export function referentielOn(asOf: IsoDate, knownOn?: IsoDate): Referentiel {
  const unknowns: LocalizedText[] = [];
  for (let last = VERSIONS.length; last > 0;) {
    const state = stateAt(VERSIONS.slice(0, last), asOf, knownOn);
    if (state.kind === 'not-yet') break;
    if (state.kind !== 'publication-unknown') return withUnknowns(state.entry, unknowns);
    unknowns.push(publicationText(state.entry, knownOn ?? asOf));
    last = VERSIONS.indexOf(state.entry);
  }
  return withUnknowns(MSAP, unknowns);
}

const withUnknowns = (version: Referentiel, more: readonly LocalizedText[]): Referentiel =>
  more.length === 0 ? version : frozen({ ...version, unknowns: [...more, ...version.unknowns] });

function publicationText({ title }: Version, knownOn: IsoDate): LocalizedText {
  const day = dateText(knownOn);
  return text(
    `On ignore si cette version pouvait être connue le ${day.fr} : « ${title.fr} ». La version précédente est appliquée`,
    `It is not known whether this version could be known on ${day.en}: "${title.en}". The previous version is applied`,
  );
}
