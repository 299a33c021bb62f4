import { defineReferentiel, referentielAt, standardFacts } from 'france-services';

/*
 * A fictional prefecture completes the grid of the day with its own criteria. The names and types of its facts are
 * checked when the file is type-checked, and again when the grid is defined.
 */

/** The facts of the prefecture: type, question, unit, documents. */
const ownFacts = /** @type {const} */ ([
  {
    name: 'closedBooths',
    type: 'number',
    label: { fr: 'Box fermés', en: 'Closed booths' },
    question: { fr: 'Combien de box fermés les locaux comptent-ils ?', en: 'How many closed booths are there?' },
    documents: [{ fr: 'Plan coté des locaux', en: 'Dimensioned plan of the premises' }],
  },
  {
    name: 'visitedOn',
    type: 'date',
    label: { fr: 'Visite de la sous-préfecture', en: 'Visit of the sous-préfecture' },
    question: {
      fr: 'Quel jour la sous-préfecture a-t-elle visité le lieu ?',
      en: 'On which day was the place visited?',
    },
  },
  {
    name: 'mayorOpinion',
    type: 'attestation',
    label: { fr: 'Avis favorable du maire', en: 'Favourable opinion of the mayor' },
    question: { fr: 'Quel est l’avis du maire de la commune ?', en: 'What is the opinion of the mayor?' },
    documents: [{ fr: 'Courrier du maire', en: 'Letter of the mayor' }],
  },
  {
    name: 'rounds',
    type: 'list',
    label: { fr: 'Tournées', en: 'Rounds' },
    question: { fr: 'Quelles tournées la structure assure-t-elle ?', en: 'Which rounds does the structure make?' },
    items: [
      {
        name: 'minutes',
        type: 'number',
        unit: { fr: 'minutes', en: 'minutes' },
        question: { fr: 'Combien de minutes dure la halte ?', en: 'How many minutes is the stop?' },
      },
    ],
  },
]);

/**
 * The grid of the day, completed.
 * @param {string} asOf
 */
export const ourGrid = (asOf) =>
  defineReferentiel(
    [...standardFacts, ...ownFacts],
    ({ all, atLeast, isTrue, doneBy, attested, oneOf, when, countAtLeast }) => [
      {
        id: 'our-booths',
        title: { fr: 'Deux box fermés', en: 'Two closed booths' },
        expression: all(atLeast('closedBooths', 2), isTrue('confidentialSpace')),
      },
      { id: 'our-visit', title: { fr: 'Visite', en: 'Visit' }, expression: doneBy('visitedOn') },
      {
        id: 'our-mayor',
        title: { fr: 'Avis du maire', en: 'Opinion of the mayor' },
        expression: attested('mayorOpinion'),
      },
      {
        id: 'our-rounds',
        title: { fr: 'Trois haltes d’une heure pour un bus', en: 'Three stops of an hour for a bus' },
        expression: when(
          oneOf('format', ['itinerant']),
          countAtLeast('rounds', 3, (stop) => stop.atLeast('minutes', 60)),
        ),
      },
    ],
    {
      id: 'prefecture-fictive-2026',
      title: {
        fr: 'Grille de la préfecture fictive (complète le référentiel national)',
        en: 'Grid of a fictional prefecture (completes the national référentiel)',
      },
      base: referentielAt(asOf),
    },
  );
