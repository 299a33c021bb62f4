import { citationsOf, referencesOf, type Citing, type Reference } from '../law/bibliography.js';
import { PROCEDURE_STEPS } from '../procedure/steps.js';
import { referentiels } from '../labelling/referentiels/referentiel-at.js';
import { VIENNE } from '../law/sources.js';
import { publishedFigures } from '../network/published-figures.js';
import { LOCAL_NETWORKS } from '../operators/local-networks.js';
import { parameters } from './parameters.js';

/**
 * Every source of the library, once, with the ids of what rests on it: parameters, référentiels and their criteria,
 * steps of the procedure, local networks, published figures.
 *
 * @example
 * ```ts
 * bibliography().find((reference) => reference.source.document === '2024-146')?.citedBy; // => ['operator-name.interieur']
 * ```
 */
export const bibliography = (): Reference[] => referencesOf([...parameters.map(citationsOf), ...otherCitations()]);

/** What cites sources without being a dated parameter. */
const otherCitations = (): Citing[] => [
  ...referentiels.flatMap(({ id: version, sources, criteria }) => [
    { id: `referentiel.${version}`, sources },
    ...criteria.map((criterion) => ({
      id: `${version}.${criterion.id}`,
      sources: [...criterion.sources, ...(criterion.valueSources ?? [])],
    })),
  ]),
  ...Object.entries(PROCEDURE_STEPS).map(([kind, { sources }]) => ({ id: `procedure.${kind}`, sources })),
  { id: 'support-checklist', sources: [VIENNE] },
  ...LOCAL_NETWORKS.flatMap(({ name, source }) => (source ? [{ id: `local-network.${name}`, sources: [source] }] : [])),
  ...publishedFigures().map(({ measure, source }) => ({ id: `figure.${measure}`, sources: [source] })),
];
