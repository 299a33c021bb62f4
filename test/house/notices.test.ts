import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NoticeMaker } from '../../src/foundation/notice.js';
import { sameText, text, type LocalizedText } from '../../src/foundation/text.js';
import { distinct } from '../../src/foundation/words.js';

const ROOMS = new URL('../../src/foundation/notices/', import.meta.url);
const catalogue = await Promise.all(
  readdirSync(ROOMS).map((room) => import(new URL(room, ROOMS).href) as Promise<Record<string, NoticeMaker<never>>>),
);
const makers = catalogue.flatMap((room) => Object.entries(room));

/**
 * Values that print their own names, whatever a sentence reads of them: a field, a text, a list of two. As a number they
 * are several, so that both languages use the plural.
 */
const names = (name: string): unknown =>
  new Proxy(
    Object.assign(() => name, { toString: () => name }),
    {
      get: (target, key) => {
        if (key === Symbol.iterator) return () => [names(name), names(name)][Symbol.iterator]();
        if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 2 : name);
        if (typeof key === 'symbol') return Reflect.get(target, key) as unknown;
        if (key === 'fr' || key === 'en' || key === 'toJSON') return key === 'toJSON' ? () => name : name;
        // Years stand at the start of a sentence, with their preposition.
        if (key === 'years') return text('Pour ‹years›', 'For ‹years›');
        const list = [names(name), names(name)];
        if (key in list) return (list[key as never] as () => unknown).bind?.(list) ?? list[key as never];
        if (key in String.prototype) return () => name;
        return names(`‹${key}›`);
      },
    },
  );

/** Those values, but for the fields that choose between forms of a sentence. */
const chosen = (fields: Readonly<Record<string, unknown>>): unknown =>
  new Proxy(fields, { get: (target, key) => Reflect.get(target, key) ?? names(`‹${String(key)}›`) });

const JOINED = [chosen({ list: 'origins' }), chosen({ list: 'structures' })];
const ONE_OR_NONE = [chosen({ then: 'used-once' }), chosen({ then: 'not-used' })];
const SIDES = [chosen({ side: 'before' }), chosen({ side: 'after' })];
const DAYS = [['monday', 'tuesday']];

/** What the sentences that have several forms are made of, one for each form; the others are made of names. */
const FORMS: Readonly<Record<string, readonly unknown[]>> = {
  'access-legs': JOINED,
  'alternating-days-dropped': DAYS,
  'assumed-value': [chosen({ value: 'fixed' }), chosen({ value: 'principal' })],
  'duplicate-commune': ONE_OR_NONE,
  'duplicate-pair': ONE_OR_NONE,
  'far-from-road': JOINED,
  'hours-not-understood': ['backwards', 'not-understood'],
  'missing-id': SIDES,
  'no-hours': ['empty', 'not-published'],
  'orphan-antenne': [
    chosen({ groupName: '‹group›', candidates: ['‹id›', '‹id›'] }),
    chosen({ groupName: '‹group›', candidates: [] }),
    { groupName: undefined, candidates: [] },
  ],
  'public-holidays-not-written': ['open', 'nothing'],
  'rejected-record': SIDES,
  'repeated-identifier': [...ONE_OR_NONE, chosen({ then: 'nothing-read' })],
  'unexpected-actor': [chosen({ counts: true }), chosen({ counts: false })],
  'unknown-days': DAYS,
};

/** Every form of a sentence. */
const formsOf = ({ code, sentence }: NoticeMaker<never>): readonly LocalizedText[] =>
  (FORMS[code] ?? [names('‹value›')]).map((values) => sentence(values as never, sameText('‹received›')));

describe.each(makers)('%s', (_name, maker) => {
  it('has a code that programs can match, and a sentence in both languages', () => {
    expect(maker.code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const { fr, en } of formsOf(maker)) {
      expect(fr.length).toBeGreaterThan(10);
      expect(en.length).toBeGreaterThan(10);
      expect(fr, 'plural').not.toMatch(/\([a-z]{1,3}\)/);
      expect(en, 'plural').not.toMatch(/\(s\)/);
    }
  });
});

it('gives each code once', () => {
  const codes = makers.map(([, { code }]) => code);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

it('is printed as a page: `npm test -- notices -u` writes it again', async () => {
  const rows = makers
    .map(([, maker]) => maker)
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap((maker) =>
      distinct(formsOf(maker)).map(({ fr, en }) => `| \`${maker.code}\` | ${cell(fr)} | ${cell(en)} |`),
    );
  const page = [
    '# Notices and issues',
    '',
    'Every notice and issue that a report may hold, by code, with its sentence: one row for each form of the sentence. `‹name›` stands for a value, and a count is shown in the plural.',
    '',
    '| Code | French | English |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
  await expect(page).toMatchFileSnapshot('../../docs/notices.md');
});

const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('\n', ' ');
