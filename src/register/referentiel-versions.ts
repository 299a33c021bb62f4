import { defined } from '../foundation/defined.js';
import { text } from '../foundation/text.js';
import { parameter, since, type Parameter } from '../law/parameter.js';
import { referentiels } from '../labelling/referentiels/referentiel-at.js';

/**
 * Which version of the référentiel applies, as a parameter: the id of each version, from its first day on. A version
 * without a first day or a source (the former MSAP) is history that no date can be put on, and stays out.
 * @__NO_SIDE_EFFECTS__
 */
export function referentielVersions(): Parameter<string> {
  const entries = referentiels.flatMap(({ id, from, publishedOn, publishedBy, standing, sources, reviewedOn }) => {
    const [source] = sources;
    if (from === undefined || source === undefined || reviewedOn === undefined) return [];
    return [since(from, id, source, { standing, reviewedOn, ...defined({ publishedOn, publishedBy }) })];
  });
  return parameter('referentiel', undefined, {
    label: text('Version du référentiel de labellisation', 'Version of the labelling référentiel'),
    entries,
  });
}
