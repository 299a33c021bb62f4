import { describe, expect, it } from 'vitest';
import { evaluateDossier, factsFromStructures, type Dossier } from '../../../src/index.js';
import { structure, weekdays } from '../../support/fictional-structure.js';

const AS_OF = '2026-11-22';
const find = (dossier: Dossier, id: string) =>
  evaluateDossier(dossier, { asOf: AS_OF }).findings.find(({ criterionId }) => criterionId === id);

describe('opening hours from records', () => {
  const principal = structure({ hours: weekdays('09:00-13:18') });

  it('cites what was observed', () => {
    const finding = find({ structure: principal, sites: [] }, 'weekly-hours');
    expect(finding?.verdict).toBe('not-satisfied');
    expect(finding?.observed?.fr).toContain(
      '21 h 30 par semaine, union des plages publiées de la structure principale',
    );
    expect(finding?.observed?.en).toContain('21 h 30 a week, union of the published slots of the principal');
  });

  it('shows both readings when the sites change the answer', () => {
    const site = structure({ id: '9002', role: 'antenne', principalId: '9001', hours: weekdays('14:00-17:00') });
    const dossier = { structure: principal, sites: [site] };
    const finding = find(dossier, 'weekly-hours');
    expect(finding?.verdict).toBe('undetermined');
    const [reason] = finding?.reasons ?? [];
    expect(reason?.kind === 'readings-differ' && reason.readings.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['principal-alone', 'not-satisfied'],
      ['with-sites', 'satisfied'],
    ]);
    // 21 h 30 in the morning, 15 h in the afternoon.
    expect(factsFromStructures(principal, [site], AS_OF).facts.weeklyOpeningMinutesWithSites).toBe(2190);
  });

  it('counts hours at two places at once only once', () => {
    const twin = structure({ id: '9002', role: 'antenne', hours: weekdays('09:00-13:18') });
    expect(factsFromStructures(principal, [twin], AS_OF).facts.weeklyOpeningMinutesWithSites).toBe(1290);
  });

  it('takes days that alternate without their weeks as a maximum', () => {
    const hours = { ...weekdays('09:00-14:00'), alternatingDays: ['monday', 'friday'] as const };
    const alternating = structure({ hours: { ...hours, alternatingDays: [...hours.alternatingDays] } });
    // Five days of 5 h: 25 h if Monday and Friday hold every week, 15 h without them.
    expect(factsFromStructures(alternating, [], AS_OF).facts).toMatchObject({
      weeklyOpeningMinutes: { atLeast: 900, atMost: 1500 },
      weeklyOpeningDays: { atLeast: 3, atMost: 5 },
    });
    const finding = find({ structure: alternating, sites: [] }, 'weekly-hours');
    expect(finding?.verdict).toBe('undetermined');
    expect(finding?.reasons?.length).toBeGreaterThan(0);
    expect(finding?.observed?.fr).toContain('jours alternés comptés comme un maximum');
  });

  it('never reads a day that is not published as closed', () => {
    const { saturday: _saturday, sunday: _sunday, ...known } = weekdays('09:00-13:18');
    const finding = find({ structure: structure({ hours: known }) }, 'weekly-hours');
    expect(finding?.verdict).toBe('undetermined');
    expect(finding?.observed?.fr).toContain('au moins 21 h 30 par semaine');
    expect(find({ structure: structure({ hours: known }) }, 'opening-days')?.verdict).toBe('satisfied');
    expect(factsFromStructures(structure({ hours: known }), [], AS_OF).facts).toMatchObject({
      weeklyOpeningMinutes: { atLeast: 1290 },
      weeklyOpeningDays: { atLeast: 5 },
    });
  });

  it('leaves the hours unknown when none is published', () => {
    const finding = find({ structure: structure(), sites: [] }, 'weekly-hours');
    expect(finding?.reasons).toEqual([{ kind: 'fact', fact: 'weeklyOpeningMinutes' }]);
  });

  it('asks for the sites of a structure on several sites', () => {
    const finding = find(
      { structure: structure({ format: 'multi-site', hours: weekdays('09:00-12:00') }) },
      'weekly-hours',
    );
    expect(finding?.reasons).toEqual([{ kind: 'fact', fact: 'weeklyOpeningMinutesWithSites' }]);
  });

  it('does not take a structure on several sites for a single one because none is given', () => {
    const dossier = { structure: structure({ format: 'multi-site', hours: weekdays('09:00-12:00') }), sites: [] };
    expect(find(dossier, 'weekly-hours')?.verdict).toBe('undetermined');
    expect(evaluateDossier(dossier, { asOf: AS_OF }).notices.map(({ code }) => code)).toEqual(['no-site-given']);
  });

  it('does not count a site whose label has ended, and says so', () => {
    const site = structure({ id: '9002', role: 'antenne', hours: weekdays('14:00-17:00'), labelEndedOn: '2025-01-01' });
    const { facts, notices } = factsFromStructures(principal, [site], AS_OF);
    expect(facts.hasOtherSites).toBe(false);
    expect(notices.map(({ code }) => code)).toEqual(['label-ended']);
  });

  it('has nothing to say when the declared value and the published one are the same, or may be', () => {
    const codes = (weeklyOpeningMinutes: number | { atLeast?: number; atMost?: number }) =>
      evaluateDossier(
        { structure: principal, sites: [], facts: { weeklyOpeningMinutes, role: 'principal', format: 'fixed' } },
        { asOf: AS_OF },
      ).notices.map(({ code }) => code);
    expect(codes(1290)).toEqual([]);
    expect(codes({ atLeast: 1200 })).toEqual([]);
    expect(codes({ atLeast: 1291 })).toEqual(['declared-differs']);
    expect(codes({ atMost: 1289 })).toEqual(['declared-differs']);
  });

  it('shares nothing with the record', () => {
    const operators = [{ operator: 'msa', status: 'present' }] as const;
    const principal = structure({ operators: operators.map((entry) => ({ ...entry })) });
    const { facts } = factsFromStructures(principal, [], AS_OF);
    Object.assign(facts.operators?.[0] ?? {}, { status: 'absent' });
    expect(principal.operators).toEqual(operators);
  });

  it('keeps the declared value, and says when the published one differs', () => {
    const { findings, notices } = evaluateDossier(
      { structure: principal, sites: [], facts: { weeklyOpeningMinutes: 1500 } },
      { asOf: AS_OF },
    );
    expect(findings.find(({ criterionId }) => criterionId === 'weekly-hours')?.verdict).toBe('satisfied');
    expect(notices.map(({ code, path }) => [code, path])).toEqual([
      ['declared-differs', ['facts', 'weeklyOpeningMinutes']],
    ]);
  });

  it('lets lists of operators complete each other', () => {
    const published = structure({ operators: [{ operator: 'msa', status: 'present' }] });
    const facts: Dossier['facts'] = { operators: [{ operator: 'cnaf', status: 'present' }] };
    expect(evaluateDossier({ structure: published, facts }, { asOf: AS_OF }).notices).toEqual([]);
  });
});
