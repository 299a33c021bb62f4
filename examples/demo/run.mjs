import { resolve } from 'node:path';
import { safeParseDossier, evaluateDossier, projectSubsidies } from 'france-services';
import { accessCoverage, accessGaps, checkAccess, estimateTravelTimes } from 'france-services/access';
import { readOfficialList } from 'france-services/exchange';
import { readArgs, wrongValue } from './args.mjs';
import { readCommunes } from './communes.mjs';
import { readJson, readText } from './files.mjs';
import { formatOf } from './format.mjs';
import { helpText } from './help.mjs';
import { text, UserError } from './messages.mjs';
import { progressOn } from './progress.mjs';
import { mayColour, stylesOf } from './screen.mjs';
import { accessSection, withoutAccessSection } from './sections/access.mjs';
import { dossierSection } from './sections/dossier.mjs';
import { networkSection } from './sections/network.mjs';
import { subsidiesSection } from './sections/subsidies.mjs';
import { titleSection } from './sections/title.mjs';

/** Minutes: the indicator that départements publish, and the rule. @type {[number, number]} */
const CUTOFFS = [20, 30];
const YEARS = { from: 2020, to: 2026 };

/**
 * Runs the main job and writes its report.
 * @param {object} options
 * @param {readonly string[]} options.argv arguments of the command line
 * @param {string} options.today the day of the question when the command line gives none, `YYYY-MM-DD`
 * @param {string} options.sample folder of the fictional sample, with its final slash
 * @param {{ write(text: string): unknown, isTTY?: boolean }} options.out where the report goes
 * @param {{ write(text: string): unknown, isTTY?: boolean }} options.err where the progress goes
 * @param {Record<string, string | undefined>} options.env environment, for `NO_COLOR`
 * @throws UserError when an option or a file is wrong
 */
export function run({ argv, today, sample, out, err, env }) {
  const args = readArgs(argv);
  const { lang } = args;
  const t = (fr, en) => ({ fr, en })[lang];
  if (args.help) {
    out.write(helpText(t));
    return;
  }
  const files = filesOf(args, sample);
  const format = formatOf(lang);
  const context = { lang, t, format, asOf: dayOf(args.asOf, today), styles: stylesOf(mayColour(out, env)) };
  const progress = progressOn(err, (seconds) => `${format.number(seconds, 2)} s`);

  const list = progress.step(t('Lecture de la liste', 'Reading the list'), () => listOf(files.list));
  const { communes: path } = files;
  const territory =
    path && progress.step(t('Lecture des communes', 'Reading the communes'), () => readCommunes(readText(path), path));
  const { structures } = list;
  const evaluation = progress.step(t('Évaluation du dossier', 'Evaluating the dossier'), () =>
    evaluated(files, context.asOf),
  );
  const projection = progress.step(t('Projection des subventions', 'Projecting the subsidies'), () =>
    projectSubsidies({ structures, ...YEARS, asOf: context.asOf }),
  );
  const access = territory && accessOf(context, progress, territory, structures);
  progress.end();

  const lines = [
    ...titleSection(context, files),
    ...networkSection(context, list),
    ...dossierSection(context, evaluation),
    ...subsidiesSection(context, projection),
    ...(access ? accessSection(context, access) : withoutAccessSection(context)),
    '',
  ];
  out.write(`${lines.map((line) => line.trimEnd()).join('\n')}\n`);
}

/** @param {{ list?: string, communes?: string, dossier?: string }} args @param {string} sample */
function filesOf({ list, communes, dossier }, sample) {
  return {
    list: list ?? `${sample}liste.csv`,
    communes: list ? communes : `${sample}communes.csv`,
    dossier: dossier ?? `${sample}dossier-incomplet.json`,
    isSampleList: !list || isIn(sample, list),
    isSampleDossier: !dossier || isIn(sample, dossier),
  };
}

const isIn = (folder, path) => resolve(path).startsWith(resolve(folder));

function dayOf(given, today) {
  if (given === undefined) return today;
  const date = new Date(`${given}T00:00:00Z`);
  const exists =
    /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(given);
  if (exists) return given;
  throw wrongValue('--as-of', given, text('une date qui existe, AAAA-MM-JJ', 'a date that exists, YYYY-MM-DD'));
}

function listOf(path) {
  const list = readOfficialList(readText(path));
  if (list.layout.container !== 'none') return list;
  const { message } = list.rejected[0].issues[0];
  throw new UserError(text(`${path} : ${message.fr}.`, `${path}: ${message.en}.`));
}

function dossierOf(path) {
  const parsed = safeParseDossier(readJson(path));
  if (parsed.ok) return parsed.value;
  const lines = (lang) =>
    parsed.issues.map((issue) => `  ${issue.path.join('.') || '.'} : ${issue.message[lang]}`).join('\n');
  throw new UserError(
    text(
      `${path} n’est pas un dossier valide (${parsed.issues.length} ${parsed.issues.length > 1 ? 'problèmes' : 'problème'}) :\n${lines('fr')}`,
      `${path} is not a valid dossier (${parsed.issues.length} ${parsed.issues.length === 1 ? 'issue' : 'issues'}):\n${lines('en')}`,
    ),
  );
}

function evaluated({ dossier: path, isSampleDossier }, asOf) {
  const dossier = dossierOf(path);
  const name = dossier.structure?.name ?? dossier.id ?? path;
  return { evaluation: evaluateDossier(dossier, { asOf }), name, isSample: isSampleDossier };
}

function accessOf({ t, format }, progress, territory, structures) {
  const { communes } = territory;
  const pairs = `${format.number(communes.length)} × ${format.number(structures.length)}`;
  const times = progress.step(t(`Temps de trajet estimés (${pairs})`, `Estimating travel times (${pairs})`), () =>
    estimateTravelTimes(communes, structures),
  );
  const population = new Map(communes.map((commune) => [commune.id, commune.population]));
  return progress.step(t('Contrôle de l’accès', 'Checking access'), () => {
    const checkAt = (cutoffMinutes) => checkAccess({ origins: communes, structures, times, cutoffMinutes });
    const rule = checkAt(CUTOFFS[1]);
    const coverages = [checkAt(CUTOFFS[0]), rule].map((check) =>
      accessCoverage(check, { weight: (id) => population.get(id) }),
    );
    const remarks = [...rule.notices, ...rule.issues, ...coverages.flatMap(({ notices }) => notices)];
    return { ...territory, structures, coverages, remarks, cutoff: CUTOFFS[1], gaps: accessGaps(rule) };
  });
}
