import type { Structure } from '../../../structures/structure.js';

/** Remembers the first structure of each point, and finds it again for the next ones. */
export function firstStructureAt(): (structure: Structure) => Structure {
  const byLatitude = new Map<number, Map<number, Structure>>();
  return (structure) => {
    let parallel = byLatitude.get(structure.latitude);
    if (!parallel) byLatitude.set(structure.latitude, (parallel = new Map<number, Structure>()));
    const first = parallel.get(structure.longitude);
    if (!first) parallel.set(structure.longitude, structure);
    return first ?? structure;
  };
}
