import type { IsoDate } from '../foundation/civil-date.js';
import type { Issue } from '../foundation/issue.js';
import type { Listed } from '../foundation/each-once.js';
import { contradiction, missing } from '../foundation/notices/data.js';
import { outsideCantons, unknownCanton } from '../foundation/notices/network.js';
import { isRecord } from '../foundation/record.js';
import { soundParts } from '../foundation/sound-parts.js';
import { text } from '../foundation/text.js';
import { cantonSiteSchema, type Canton, type CantonSite } from './canton.js';
import { labelOn } from './label-on.js';

/** Structures put in their cantons. */
export interface PlacedSites {
  /** The structures of each canton, by its code. */
  readonly sitesOf: ReadonlyMap<string, readonly CantonSite[]>;
  /** Codes of the cantons where a structure may lie, or may not. */
  readonly disputed: ReadonlySet<string>;
  /** Codes of the cantons where a structure that is wrong may lie. */
  readonly doubtful: ReadonlySet<string>;
  /** Identifiers of the structures whose canton is not established. */
  readonly unplaced: readonly string[];
  readonly issues: readonly Issue[];
}

/** What could be read of a structure that was rejected: where it may lie. */
export type RejectedSite = Omit<CantonSite, 'id'>;

/** What can be read of the structures that were rejected, but for those whose label is surely not current. */
export function rejectedSites(
  structures: readonly unknown[],
  valid: readonly Listed<CantonSite>[],
  asOf: IsoDate | undefined,
): RejectedSite[] {
  const read = new Set(valid.map(({ index }) => index));
  return Array.from(structures, readable)
    .filter((_, index) => !read.has(index))
    .filter((site) => asOf === undefined || labelOn(site, asOf) === 'current');
}

function readable(structure: unknown): RejectedSite {
  return isRecord(structure) ? soundParts(cantonSiteSchema.partial(), structure).value : {};
}

/**
 * Puts each structure in its canton: the one that it names, or else the only one that holds its commune. A structure that
 * was rejected, or whose place is wrong, leaves a doubt on the cantons that it may lie in: the one that it names and those
 * that hold its commune; all of them when it tells neither.
 */
export function placeSites(
  cantons: readonly Canton[],
  sites: readonly Listed<CantonSite>[],
  rejected: readonly RejectedSite[],
): PlacedSites {
  const cantonOf = new Map(cantons.map((canton) => [canton.code, canton]));
  const holders = new Map<string, Canton[]>();
  for (const canton of cantons) {
    for (const commune of new Set(canton.communes)) {
      const others = holders.get(commune);
      if (others) others.push(canton);
      else holders.set(commune, [canton]);
    }
  }
  const complete = cantons.every(({ communes }) => communes !== undefined);
  const sitesOf = new Map(cantons.map(({ code }) => [code, [] as CantonSite[]]));
  const disputed = new Set<string>();
  const doubtful = new Set<string>();
  const unplaced: string[] = [];
  const issues: Issue[] = [];
  for (const { value: site, index } of sites) {
    const named = site.canton === undefined ? undefined : cantonOf.get(site.canton);
    const around = site.commune ? (holders.get(site.commune.code) ?? []) : [];
    const candidates = site.canton === undefined ? around : named ? [named] : [];
    const issue = issueOf(site, ['structures', index], named, candidates.length > 0 || !complete);
    const [only, another] = candidates;
    if (only && !another && !issue) {
      sitesOf.get(only.code)?.push(site);
      continue;
    }
    if (issue) {
      issues.push(issue);
      doubt(site);
    }
    unplaced.push(site.id);
    if (another) for (const { code } of candidates) disputed.add(code);
  }
  rejected.forEach(doubt);
  return { sitesOf, disputed, doubtful, unplaced, issues };

  function doubt({ canton, commune }: RejectedSite): void {
    const own = cantonOf.get(canton ?? '');
    const around = commune ? (holders.get(commune.code) ?? cantons.filter(({ communes }) => !communes)) : [];
    const may = own || commune ? [...(own ? [own] : []), ...around] : cantons;
    for (const { code } of may) doubtful.add(code);
  }
}

/** What is wrong with the place of a structure; `mayLie`: whether it lies in some canton, or may. */
function issueOf(
  { commune, canton }: CantonSite,
  path: readonly [string, number],
  named: Canton | undefined,
  mayLie: boolean,
): Issue | undefined {
  if (canton !== undefined && named === undefined) return unknownCanton([...path, 'canton'], undefined, canton);
  if (commune === undefined) {
    if (canton !== undefined) return undefined;
    return missing([...path, 'commune'], text('une commune ou un canton', 'a commune or a canton'));
  }
  if (named?.communes !== undefined && !named.communes.includes(commune.code)) {
    const expected = text(`une commune du canton ${named.code}`, `a commune of the canton ${named.code}`);
    return contradiction([...path, 'commune', 'code'], expected, commune.code);
  }
  return mayLie ? undefined : outsideCantons([...path, 'commune', 'code'], undefined, commune.code);
}
