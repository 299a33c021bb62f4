import type { Issue } from '../foundation/issue.js';
import type { Listed } from '../foundation/each-once.js';
import { contradiction, missing } from '../foundation/notices/data.js';
import { outsideCantons, unknownCanton } from '../foundation/notices/network.js';
import { text } from '../foundation/text.js';
import type { Canton, CantonSite } from './canton.js';

/** Structures put in their cantons. */
export interface PlacedSites {
  /** The structures of each canton, by its code. */
  readonly sitesOf: ReadonlyMap<string, readonly CantonSite[]>;
  /** Codes of the cantons where a structure may lie, or may not. */
  readonly disputed: ReadonlySet<string>;
  /** Identifiers of the structures whose canton is not established. */
  readonly unplaced: readonly string[];
  readonly issues: readonly Issue[];
}

/** Puts each structure in its canton: the one that it names, or else the only one that holds its commune. */
export function placeSites(cantons: readonly Canton[], sites: readonly Listed<CantonSite>[]): PlacedSites {
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
    if (issue) issues.push(issue);
    unplaced.push(site.id);
    if (another) for (const { code } of candidates) disputed.add(code);
  }
  return { sitesOf, disputed, unplaced, issues };
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
