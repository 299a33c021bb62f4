import { expect, it } from 'vitest';
import { notice } from '../../src/foundation/notice.js';
import { text } from '../../src/foundation/text.js';

const tooFar = notice('too-far', ({ km }: { km: number }, received) =>
  text(`${received.fr} est à plus de ${km} km.`, `${received.en} is more than ${km} km away.`),
);
const closed = notice('closed', () => text('La structure est fermée.', 'The structure is closed.'));

it('makes a notice of its code, with its values and what was received', () => {
  expect(tooFar(['places', 2], { km: 5 }, 'Auch')).toEqual({
    code: 'too-far',
    path: ['places', 2],
    received: 'Auch',
    message: { fr: '"Auch" est à plus de 5 km.', en: '"Auch" is more than 5 km away.' },
  });
});

it('leaves out what was not received, and stays plain JSON', () => {
  expect(closed([])).toEqual({ code: 'closed', path: [], message: closed.sentence(undefined, text('', '')) });
  expect(closed([], undefined, Number.NaN).received).toBe('NaN');
  expect(closed([], undefined, null).received).toBeNull();
});

it('tells its code, so that a program can match it', () => {
  expect([tooFar.code, closed.code]).toEqual(['too-far', 'closed']);
});
