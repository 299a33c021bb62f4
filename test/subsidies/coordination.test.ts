import { expect, it } from 'vitest';
import { lookUp } from '../../src/law/look-up.js';
import { COORDINATOR_MISSION_IDS, coordinatorMissions } from '../../src/subsidies/coordination.js';

it('gives the five missions of the coordinator an identifier each, and words in both languages', () => {
  const missions = lookUp(coordinatorMissions, '2023-03-24').value ?? [];
  expect(missions.map(({ id }) => id)).toEqual([...COORDINATOR_MISSION_IDS]);
  // "Appuyer le pilotage des préfectures [...] Renforcer la visibilité des France services"
  expect(missions[0]?.fr).toMatch(/^Appuyer le pilotage/);
  expect(missions.at(-1)?.fr).toMatch(/^Renforcer la visibilité/);
  for (const { fr, en } of missions) expect(fr !== '' && en !== '' && fr !== en).toBe(true);
});
