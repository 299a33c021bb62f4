import type { Issue } from '../foundation/issue.js';
import { text, type LocalizedText } from '../foundation/text.js';
import { sentence } from '../foundation/schema.js';
import type { Canton, CantonSite } from './canton.js';
import type { Listed } from './listed.js';

/** Structures put in their cantons. */
export interface PlacedSites {
  /** The structures of each canton, by its code. */
  readonly sitesOf: ReadonlyMap<string, readonly CantonSite[]>;
  /** Codes of the cantons where a structure may lie, or may not. */
  readonly disputed: ReadonlySet<string>;
  /** Identifiers of the structures whose canton is not established. */
  readonly unplaced: readonly string[];
  readonly everySitePlaced: boolean;
  readonly issues: readonly Issue[];
}

/** Puts each structure in its canton: the one that it names, or else the only one that holds its commune. */
export function placeSites(cantons: readonly Canton[], sites: readonly Listed<CantonSite>[]): PlacedSites {
  const cantonOf = new Map(cantons.map((canton) => [canton.code, canton]));
  const holders = new Map<string, string[]>();
  for (const { code, communes } of cantons) {
    for (const commune of new Set(communes)) holders.set(commune, [...(holders.get(commune) ?? []), code]);
  }
  const complete = cantons.every(({ communes }) => communes !== undefined);
  const sitesOf = new Map<string, CantonSite[]>();
  const disputed = new Set<string>();
  const unplaced: string[] = [];
  const issues: Issue[] = [];
  for (const { value: site, index } of sites) {
    const { commune, canton } = site;
    const candidates = canton === undefined ? ((commune && holders.get(commune.code)) ?? []) : [canton];
    const problem = problemOf(site, canton === undefined ? undefined : cantonOf.get(canton), candidates, complete);
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1 && !problem) {
      const before = sitesOf.get(only);
      if (before) before.push(site);
      else sitesOf.set(only, [site]);
      continue;
    }
    if (problem) issues.push(issueOf(problem, index));
    unplaced.push(site.id);
    if (candidates.length > 1) for (const code of candidates) disputed.add(code);
  }
  return { sitesOf, disputed, unplaced, everySitePlaced: unplaced.length === 0, issues };
}

interface Problem {
  readonly code: string;
  readonly path: readonly string[];
  readonly received?: string;
  readonly expected: LocalizedText;
}

const issueOf = ({ code, path, received, expected }: Problem, index: number): Issue => ({
  code,
  path: ['structures', index, ...path],
  ...(received === undefined ? {} : { received }),
  message: sentence(received, expected),
});

function problemOf(
  { commune, canton }: CantonSite,
  named: Canton | undefined,
  candidates: readonly string[],
  complete: boolean,
): Problem | undefined {
  if (canton === undefined && commune === undefined) {
    return { code: 'missing', path: ['commune'], expected: text('une commune ou un canton', 'a commune or a canton') };
  }
  if (canton !== undefined && named === undefined) {
    const expected = text("le code d'un des cantons donnés", 'the code of one of the cantons given');
    return { code: 'unknown-canton', path: ['canton'], received: canton, expected };
  }
  if (commune !== undefined && named?.communes !== undefined && !named.communes.includes(commune.code)) {
    const expected = text(`une commune du canton ${named.code}`, `a commune of the canton ${named.code}`);
    return { code: 'contradiction', path: ['commune', 'code'], received: commune.code, expected };
  }
  if (commune !== undefined && candidates.length === 0 && complete) {
    const expected = text("une commune d'un des cantons donnés", 'a commune of one of the cantons given');
    return { code: 'outside-cantons', path: ['commune', 'code'], received: commune.code, expected };
  }
  return undefined;
}
