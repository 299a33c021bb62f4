import { fileURLToPath } from 'node:url';
import { evaluateDossiers, letter, safeParseDossier } from 'france-services';
import { dossiers } from './dossiers.mjs';
import { ourGrid } from './grid.mjs';

/**
 * Judges the dossiers on the prefecture's own grid, and writes what to send.
 * @param {string} asOf
 */
export function report(asOf) {
  const referentiel = ourGrid(asOf);
  const parsed = dossiers.map(({ data }) => safeParseDossier(data, { referentiel }));
  const wrong = parsed.flatMap((one) =>
    one.ok ? [] : one.issues.map(({ path, message }) => `${path.join('.')} : ${message.fr}`),
  );
  const sound = parsed.flatMap((one) => (one.ok ? [one.value] : []));
  const evaluations = evaluateDossiers(sound, { asOf, referentiel });
  const ours = evaluations.map(({ dossierId, findings }) => ({
    dossier: dossierId,
    verdicts: Object.fromEntries(
      findings
        .filter(({ criterionId }) => criterionId.startsWith('our-'))
        .map(({ criterionId, verdict }) => [criterionId, verdict]),
    ),
  }));
  const letters = evaluations.map((evaluation) => {
    const kind = evaluation.summary.notSatisfied > 0 ? 'not-met' : 'missing-documents';
    return letter(evaluation, { kind, locale: 'fr', format: 'markdown' });
  });
  return { wrong, ours, letters, coverage: referentiel.coverage };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { wrong, ours, letters } = report('2026-11-22');
  for (const { dossier, verdicts } of ours) console.log(dossier, verdicts);
  for (const line of wrong) console.log(line);
  console.log(`\n${letters[1]}`);
}
