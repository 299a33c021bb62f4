import { compareLists, readOfficialList } from '../../src/exchange/index.js';
import { structure as fictional } from '../support/fictional-structure.js';
import type { WrongCall } from './wrong-call.js';

const any = (value: unknown) => value as never;
const structure = fictional();

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
  ['compareLists with hours that are null', () => compareLists(any([{ ...structure, hours: null }]), []), /^before\[0\]\.hours: .*null$/],
  ['compareLists with a day that is no list', () => compareLists([], any([{ ...structure, hours: { monday: '9-12' } }])), /^after\[0\]\.hours\.monday: .*"9-12"$/],
  ['compareLists with a slot that is null', () => compareLists([], any([{ ...structure, hours: { monday: [null] } }])), /^after\[0\]\.hours\.monday\[0\]: .*null$/],
  ['compareLists with a number of alternating days', () => compareLists([], any([{ ...structure, hours: { alternatingDays: 7 } }])), /^after\[0\]\.hours\.alternatingDays: .*7$/],
  ['compareLists with a number for an address', () => compareLists(any([{ ...structure, address: 7 }]), []), /^before\[0\]\.address: .*7$/],
  ['compareLists with a list for a group', () => compareLists(any([{ ...structure, groupName: [] }]), []), /^before\[0\]\.groupName: .*0 items$/],
  ['compareLists with a host that is null', () => compareLists(any([{ ...structure, host: null }]), []), /^before\[0\]\.host: .*null$/],
  ['compareLists without a commune code', () => compareLists(any([{ ...structure, commune: {} }]), []), /^before\[0\]\.commune\.code: .*nothing$/],
  ['compareLists without a role', () => compareLists(any([{ ...structure, role: undefined }]), []), /^before\[0\]\.role: .*nothing$/],
  ['compareLists without a département', () => compareLists([], any([{ ...structure, departement: null }])), /^after\[0\]\.departement: .*null$/],
  ['compareLists with structures that are null', () => compareLists(any({ structures: null, rejected: [] }), []), /^before\.structures: .*null$/],
  ['compareLists with a text for the structures', () => compareLists([], any({ structures: '1', rejected: [] })), /^after\.structures: .*"1"$/],
  ['compareLists with null rejections', () => compareLists([], any({ structures: [], rejected: null })), /^after\.rejected: .*null$/],
  ['compareLists with a number for the id of a rejection', () => compareLists([], any({ structures: [], rejected: [{ row: 0, id: 7 }] })), /^after\.rejected\[0\]\.id: .*7$/],
  ['compareLists with a rejection without row nor id', () => compareLists([], any({ structures: [], rejected: [{}] })), /^after\.rejected\[0\]\.row: .*nothing$/],
  ['compareLists with rejections that are no list', () => compareLists(any({ structures: [], rejected: 2 }), []), /^before\.rejected: .*2$/],
  ['compareLists with a null rejection', () => compareLists(any({ structures: [], rejected: [null] }), []), /^before\.rejected\[0\]: .*null/],
]; // prettier-ignore
