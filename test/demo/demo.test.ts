import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { csvOf, record } from '../support/fictional-list.js';

// The demonstration imports the library by its public names; here they are the sources, so that no build is needed.
vi.mock('france-services', () => import('../../src/index.js'));
vi.mock('france-services/access', () => import('../../src/access/index.js'));
vi.mock('france-services/exchange', () => import('../../src/exchange/index.js'));

interface Demo {
  run(options: {
    argv: readonly string[];
    today: string;
    sample: string;
    out: { write(text: string): void };
    err: { write(text: string): void };
    env: Record<string, string | undefined>;
  }): void;
}

const path: string = '../../examples/demo/run.mjs';
const { run } = (await import(path)) as Demo;
const sample = fileURLToPath(new URL('../../examples/sample/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'france-services-demo-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the demonstration writes, with ordinary spaces for no-break ones. */
function report(...argv: string[]): string {
  let written = '';
  const out = { write: (text: string) => void (written += text) };
  run({ argv, today: '2026-11-22', sample, out, err: { write: () => undefined }, env: {} });
  return written.replace(/[\u00a0\u202f]/g, ' ');
}

/** The French sentence of the mistake that the demonstration reports. */
function mistake(...argv: string[]): string {
  try {
    report(...argv);
  } catch (error) {
    return (error as { text: { fr: string } }).text.fr;
  }
  throw new Error('expected a mistake');
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('the demonstration on the fictional sample', () => {
  const fr = report();
  const en = report('--lang', 'en');

  it('says that the data are fictional, in both languages', () => {
    expect(fr).toContain('DONNÉES FICTIVES');
    expect(en).toContain('FICTIONAL DATA');
  });

  it('counts every record of the list: 17 structures and 1 rejection', () => {
    expect(fr).toMatch(/18 lignes .*\n +17 structures +14 principales et 3 antennes/);
    expect(fr).toMatch(/ 1 rejet /);
    expect(fr).toMatch(/✗ enregistrement 12, France services de Plaine-Haute-Fictive\n +latitude : /);
  });

  it('keeps unknown hours apart from short weeks', () => {
    expect(fr).toMatch(/moins de 24 h par semaine +5 /);
    expect(fr).toMatch(/inconnues, en tout ou partie +1 /);
  });

  it('draws each standing with its own glyph, so that the chart reads without colour', () => {
    expect(fr).toMatch(/2024 +en vigueur +14 +560 000 € +█+ /);
    expect(fr).toMatch(/2026 +annoncé +14 +700 000 € +▒+ /);
    expect(fr).not.toContain('\u001b');
  });

  it('gives coverage as two bounds, and says that times are estimates', () => {
    expect(fr).toMatch(/moins de 30 min +[█▒░]+ +entre [\d,]+ % et [\d,]+ %/);
    expect(en).toMatch(/under 20 min +[█▒░]+ +between [\d.]+% and [\d.]+%/);
    expect(fr).toContain('Temps ESTIMÉS');
  });

  it('declares the partial grid, and says why a requirement is undetermined', () => {
    expect(fr).toContain('GRILLE PARTIELLE');
    expect(fr).toMatch(/\? Accès aux services numériques[^?]+on ne sait pas : Un scanner est-il à disposition\s\?/);
    expect(fr).toContain('les sources se lisent de deux façons');
  });

  it('names what the failing dossier does not meet', () => {
    const refused = report('--dossier', join(sample, 'dossier-refuse.json'));
    expect(refused).toMatch(/✗ Durée d’ouverture hebdomadaire[^✗]+21 h 30 par\s+semaine/);
    expect(refused).toMatch(/✗ Présence de tous les opérateurs[^✗]+La Poste/);
    expect(refused).toContain('Au moins une exigence n’est pas remplie.');
  });

  it('writes numbers as each language does', () => {
    expect(fr).toContain('43 380 habitants');
    expect(en).toContain('43,380 inhabitants');
  });

  it('fits in 92 columns', () => {
    const long = `${fr}${en}`.split('\n').filter((line) => [...line].length > 92);
    expect(long).toEqual([]);
  });

  it('prints what the README shows of it', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const excerpt = /An excerpt:\n\n```text\n([^`]+)```/.exec(readme)?.[1] ?? '';
    const shown = excerpt.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '…');
    expect(shown.length).toBeGreaterThan(20);
    const printed = new Set(fr.split('\n').map((line) => line.trimEnd()));
    expect(shown.filter((line) => !printed.has(line.trimEnd()))).toEqual([]);
  });

  it('takes the day from the command line, not from the clock', () => {
    expect(report('--as-of', '2024-03-01')).toContain('1er mars 2024');
  });
});

describe('the demonstration on given files', () => {
  it('reads a semicolon list and compressed communes', () => {
    const list = file('list.csv', csvOf(record({ insee_com: '23901' })));
    const communes = file(
      'communes.csv.gz',
      gzipSync(
        'code_insee,nom,type,population,latitude,longitude\n23901,Fictif,COM,100,46.1,2.1\n23902,Ailleurs,COM,50,,\n',
      ),
    );
    const written = report('--list', list, '--communes', communes);
    expect(written).toMatch(/ 1 structure /);
    expect(written).toContain('100 habitants de 1 commune ;');
    expect(written).toMatch(/1 commune sans coordonnées \(50 habitants\)/);
    expect(written).not.toContain('DONNÉES FICTIVES');
  });

  it('does without communes, and says what is not computed', () => {
    const written = report('--list', join(sample, 'liste.csv'));
    expect(written).toContain('Non calculé : donnez les communes');
  });
});

describe('a wrong command line', () => {
  it.each([
    [['--liste', 'x.csv'], 'Option non reconnue : « --liste ». Options attendues : --list'],
    [['x.csv'], 'Option non reconnue : « x.csv »'],
    [['--list'], 'L’option --list attend une valeur.'],
    [['--list', '--lang', 'en'], 'L’option --list attend une valeur.'],
    [['--lang', 'de'], 'Valeur de --lang refusée : « de ». Attendu : fr ou en.'],
    [['--as-of', '2026-02-30'], 'Valeur de --as-of refusée : « 2026-02-30 ». Attendu : une date qui existe'],
    [['--communes', 'x.csv'], '--communes demande aussi --list'],
    [['--list', 'nulle-part.csv'], 'Lecture de nulle-part.csv impossible : le fichier n’existe pas.'],
    [['--list', folder], 'c’est un dossier, un fichier est attendu'],
  ])('%j says what was expected', (argv, expected) => {
    expect(mistake(...argv)).toContain(expected);
  });

  it('says what a list, communes and a dossier must be', () => {
    const page = file('page.html', '<!doctype html><title>Fictif</title>');
    expect(mistake('--list', page)).toContain('la liste des structures France services');
    const table = file('table.csv', 'a,b\n1,2\n');
    expect(mistake('--list', join(sample, 'liste.csv'), '--communes', table)).toContain(
      'colonnes attendues et absentes : code_insee, nom, population, latitude, longitude',
    );
    expect(mistake('--dossier', page)).toContain('ce n’est pas du JSON');
    expect(mistake('--dossier', file('dossier.json', '{ "faits": 3 }'))).toContain('n’est pas un dossier valide');
    expect(mistake('--list', file('latin1.csv', Uint8Array.from([0x69, 0xe9, 0x2c, 0x0a])))).toContain('UTF-8');
  });
});
