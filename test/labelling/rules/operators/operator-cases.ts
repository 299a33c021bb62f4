import { buildersOf } from '../../../../src/labelling/rules/builders.js';
import type { Dossier, Expression, FactDefinition, LocalizedText, Reason, Verdict } from '../../../../src/index.js';

export const says = (fr: string, en: string): LocalizedText => ({ fr, en });

/** Facts of a fictional grid, on which every operator is shown. */
export const FACTS = [
  { name: 'open', type: 'boolean', question: says('Ouvert ?', 'Open?') },
  { name: 'warm', type: 'boolean', question: says('Chauffé ?', 'Heated?') },
  { name: 'booths', type: 'number', question: says('Box', 'Booths') },
  { name: 'hours', type: 'duration', question: says('Ouverture', 'Opening'), unit: says('par semaine', 'a week') },
  {
    name: 'kind',
    type: 'choice',
    question: says('Genre', 'Kind'),
    choices: [
      { value: 'fixed', label: says('fixe', 'fixed') },
      { value: 'bus', label: says('bus', 'bus') },
    ],
  },
  { name: 'visitedOn', type: 'date', question: says('Visite', 'Visit') },
  { name: 'opensOn', type: 'date', question: says('Début', 'Opening day') },
  { name: 'charter', type: 'attestation', question: says('Charte', 'Charter') },
  { name: 'partners', type: 'operators', question: says('Partenaires', 'Partners') },
  {
    name: 'rooms',
    type: 'list',
    question: says('Salles', 'Rooms'),
    items: [
      { name: 'seats', type: 'number', question: says('Places', 'Seats') },
      { name: 'lit', type: 'boolean', question: says('Éclairée', 'Lit') },
    ],
  },
] as const satisfies readonly FactDefinition[];

export const build = buildersOf<(typeof FACTS)[number]>();

/** What a dossier gives for the expression of an operator. */
export interface OperatorCase {
  readonly what: string;
  readonly facts?: Dossier['facts'];
  readonly attestations?: Dossier['attestations'];
  /** Another expression than that of the operator's cases. */
  readonly expression?: Expression;
  readonly verdict: Verdict;
  /** The reasons of a doubt; the words of a rule that is not known are left to other tests. */
  readonly reasons?: readonly Partial<Reason>[];
  /** What is expected, where it differs from the words of the operator. */
  readonly expected?: LocalizedText;
  /** What is observed, in English. */
  readonly observed?: string;
  /** How many disputes are met. Default: not looked at. */
  readonly disputes?: number;
  /** Default: 2025-06-01. */
  readonly asOf?: string;
  readonly knownOn?: string;
}

/** An operator shown at work: an expression, its words, its needs, and what dossiers give. */
export interface OperatorCases {
  readonly expression: Expression;
  readonly expected: LocalizedText;
  readonly needs: readonly string[];
  readonly cases: readonly OperatorCase[];
}
