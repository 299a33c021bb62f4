import { citationsOf, referencesOf, type Citing, type Reference } from '../law/bibliography.js';
import { PROCEDURE_STEPS } from '../procedure/steps.js';
import { referentiels } from '../labelling/referentiels/referentiel-at.js';
import { MAIRE_INFO_MSAP, VIENNE } from '../law/sources.js';
import { LOCAL_NETWORKS } from '../operators/local-networks.js';
import { parameters } from './parameters.js';

/** What cites sources without being a dated parameter. */
const others: readonly Citing[] = [
  ...referentiels.flatMap((referentiel) =>
    referentiel.criteria.map(({ id, sources }) => ({ id: `${referentiel.id}.${id}`, sources })),
  ),
  ...Object.entries(PROCEDURE_STEPS).map(([kind, { sources }]) => ({ id: `procedure.${kind}`, sources })),
  { id: 'procedure.msap-approval', sources: [MAIRE_INFO_MSAP] },
  { id: 'support-checklist', sources: [VIENNE] },
  ...LOCAL_NETWORKS.flatMap(({ name, source }) => (source ? [{ id: `local-network.${name}`, sources: [source] }] : [])),
];

/**
 * Every source of the library, once, with the ids of what rests on it: parameters, criteria of the référentiels, steps
 * of the procedure, local networks.
 *
 * @example
 * ```ts
 * bibliography().find((reference) => reference.source.document === '2024-146')?.citedBy; // => ['operator-name.interieur']
 * ```
 */
export const bibliography = (): Reference[] => referencesOf([...parameters.map(citationsOf), ...others]);
