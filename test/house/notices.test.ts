import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NoticeMaker } from '../../src/foundation/notice.js';
import { sameText, type LocalizedText } from '../../src/foundation/text.js';

const ROOMS = new URL('../../src/foundation/notices/', import.meta.url);
const catalogue = await Promise.all(
  readdirSync(ROOMS).map((room) => import(new URL(room, ROOMS).href) as Promise<Record<string, NoticeMaker<never>>>),
);
const makers = catalogue.flatMap((room) => Object.entries(room));

/** Values that print their own names, whatever a sentence reads of them: a field, a text, a list of one. */
const names = (name: string): unknown =>
  new Proxy(
    Object.assign(() => name, { toString: () => name }),
    {
      get: (target, key) => {
        if (key === Symbol.iterator) return () => [names(name)][Symbol.iterator]();
        if (typeof key === 'symbol')
          return key === Symbol.toPrimitive ? () => name : (Reflect.get(target, key) as unknown);
        if (key === 'fr' || key === 'en') return name;
        if (key === 'toJSON') return () => name;
        const list = [names(name)];
        if (key in list) return (list[key as never] as () => unknown).bind?.(list) ?? list[key as never];
        if (key in String.prototype) return () => name;
        return names(`‹${key}›`);
      },
    },
  );

function sentenceOf({ sentence }: NoticeMaker<never>): LocalizedText {
  try {
    return sentence(names('‹value›') as never, sameText('‹received›'));
  } catch {
    // A sentence that looks a word up needs one that exists: days of the week.
    return sentence(['monday'] as never, sameText('‹received›'));
  }
}

describe.each(makers)('%s', (_name, maker) => {
  it('has a code that programs can match, and a sentence in both languages', () => {
    expect(maker.code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    const { fr, en } = sentenceOf(maker);
    expect(fr.length).toBeGreaterThan(10);
    expect(en.length).toBeGreaterThan(10);
    expect(fr, 'plural').not.toMatch(/\([a-z]{1,3}\)/);
    expect(en, 'plural').not.toMatch(/\(s\)/);
  });
});

it('gives each code once', () => {
  const codes = makers.map(([, { code }]) => code);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

it('is printed as a page: `npm test -- notices -u` writes it again', async () => {
  const rows = makers
    .map(([, maker]) => ({ code: maker.code, ...sentenceOf(maker) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, fr, en }) => `| \`${code}\` | ${cell(fr)} | ${cell(en)} |`);
  const page = [
    '# Notices and issues',
    '',
    'Every notice and issue that a report may hold, by code, with its sentence. `‹name›` stands for a value.',
    '',
    '| Code | French | English |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
  await expect(page).toMatchFileSnapshot('../../docs/notices.md');
});

const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('\n', ' ');
