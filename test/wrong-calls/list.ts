import { compareLists, readOfficialList } from '../../src/exchange/index.js';
import type { WrongCall } from './wrong-call.js';

const any = (value: unknown) => value as never;
const place = { commune: { code: '23999', name: 'Fictif' }, departement: '23', latitude: 46.1, longitude: 2.1 };
const structure = { id: '1', name: 'Fictive', role: 'principal', format: 'fixed', ...place } as const;

export const wrongCalls: readonly WrongCall[] = [
  ['readOfficialList of nothing', () => readOfficialList(any(undefined)), /^input: .*nothing/],
  ['readOfficialList of a number', () => readOfficialList(any(7)), /^input: .*7$/],
  ['readOfficialList of null', () => readOfficialList(any(null)), /^input: .*null/],
  ['compareLists without the first list', () => compareLists(any(undefined), []), /^before: .*nothing/],
  ['compareLists without the second list', () => compareLists([], any(undefined)), /^after: .*nothing/],
  ['compareLists with a text', () => compareLists(any('id_fs;lib_fs'), []), /^before: .*"id_fs;lib_fs"/],
  ['compareLists with a structure that is null', () => compareLists([], any([structure, null])), /^after\[1\]: .*null/],
  ['compareLists with a number for an id', () => compareLists(any([{ ...structure, id: 7 }]), []), /^before\[0\]\.id: .*7$/],
  ['compareLists without a name', () => compareLists(any([{ ...structure, name: null }]), []), /^before\[0\]\.name: /],
  ['compareLists without a commune', () => compareLists(any([{ ...structure, commune: '23999' }]), []), /^before\[0\]\.commune: /],
  ['compareLists with a latitude of 146', () => compareLists([], [{ ...structure, latitude: 146 }]), /^after\[0\]\.latitude: .*146/],
  ['compareLists with a longitude as text', () => compareLists([], any([{ ...structure, longitude: '2' }])), /^after\[0\]\.longitude: .*"2"/],
  ['compareLists with rejections that are no list', () => compareLists(any({ structures: [], rejected: 2 }), []), /^before\.rejected: .*2$/],
  ['compareLists with a null rejection', () => compareLists(any({ structures: [], rejected: [null] }), []), /^before\.rejected\[0\]: .*null/],
]; // prettier-ignore
