import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkListed } from '../../src/foundation/listed.js';
import { contradiction } from '../../src/foundation/notices/data.js';
import { sameText, text } from '../../src/foundation/text.js';

const schema = z.object({ id: z.string(), size: z.number() });
const check = (list: readonly unknown[], over = {}) =>
  checkListed(schema, list, { name: 'things', key: 'id', ...over });
const kept = ({ valid }: ReturnType<typeof check>) => valid.map(({ index }) => index);
const thing = (id: string, size: number) => ({ id, size });

describe('a list whose members have a key of their own', () => {
  it('keeps the first of each key, and names the others by their index', () => {
    const checked = check([thing('a', 1), thing('b', 2), thing('a', 3)]);
    expect(kept(checked)).toEqual([0, 1]);
    expect(checked.issues).toEqual([
      {
        code: 'duplicate',
        path: ['things', 2, 'id'],
        received: 'a',
        message: text(
          '"a" figure déjà dans things[0] ; attendu : une valeur différente',
          '"a" already appears in things[0]; expected: a different value',
        ),
      },
    ]);
  });

  it('leaves out what is wrong, which excludes nothing', () => {
    const checked = check([{ id: 'a' }, thing('a', 1)]);
    expect(kept(checked)).toEqual([1]);
    expect(checked.issues).toMatchObject([{ code: 'missing', path: ['things', 0, 'size'] }]);
  });

  it('keeps members of the same key that do not clash; one that is refused excludes nothing', () => {
    const near = (a: { size: number }, b: { size: number }) => Math.abs(a.size - b.size) < 2;
    const checked = check([thing('a', 1), thing('a', 2), thing('a', 3)], { clash: near });
    expect(kept(checked)).toEqual([0, 2]);
  });

  it('takes the issue that the caller makes', () => {
    const refusal = () => contradiction(['here'], sameText('else'), 'a');
    expect(check([thing('a', 1), thing('a', 2)], { refusal }).issues).toMatchObject([
      { code: 'contradiction', path: ['here'] },
    ]);
  });
});
