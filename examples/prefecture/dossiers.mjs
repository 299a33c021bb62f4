/* Fictional dossiers, as a form would give them. */

/** @type {{ data: unknown }[]} */
export const dossiers = [
  {
    data: {
      id: 'Villefictive',
      facts: { format: 'fixed', confidentialSpace: true, closedBooths: 2, visitedOn: '2026-09-14', accessible: true },
      attestations: [
        { fact: 'mayorOpinion', by: 'other', on: '2026-09-01', document: 'Courrier du 1er septembre 2026' },
      ],
    },
  },
  {
    data: {
      id: 'Bourg-Imaginaire',
      facts: { format: 'fixed', confidentialSpace: true, closedBooths: 1, visitedOn: null },
    },
  },
  {
    data: {
      id: 'Bus des Confins',
      facts: { format: 'itinerant', rounds: { complete: true, items: [{ minutes: 90 }, { minutes: 60 }, {}] } },
    },
  },
  { data: { id: 'Saisie à reprendre', facts: { closedBooths: 'deux' } } },
];
