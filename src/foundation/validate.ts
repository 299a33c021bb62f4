import * as z from 'zod';
import { asJson, describe } from './describe.js';
import { FORMATS, TYPES, type FormatName } from './expectations.js';
import type { Issue, Parsed } from './issue.js';
import { text, type LocalizedText } from './text.js';

type ZodIssue = z.core.$ZodIssue;

/** A text schema of one of the named formats. */
export const formatted = (name: FormatName, pattern: RegExp) => z.stringFormat(name, pattern);

/** A civil date `YYYY-MM-DD` that exists. */
export const dateSchema = z.iso.date();

/** A problem that a schema cannot state by itself (two fields that contradict each other). */
export interface Contradiction {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: LocalizedText;
}

/** Reports a {@link Contradiction} from a zod check. */
export function contradict(context: { issues: unknown[]; value: unknown }, contradiction: Contradiction): void {
  const { code, path, message } = contradiction;
  context.issues.push({
    code: 'custom',
    input: context.value,
    path: [...path],
    params: { code, message },
    message: message.en,
  });
}

/**
 * A check of several fields that runs even when other fields are wrong, so that every issue comes at once. The value
 * may therefore not have the announced shape yet: the check compares only what it has recognised.
 */
export function checkAnyway(check: (context: z.core.ParsePayload<unknown>) => void): z.core.$ZodCheck<unknown> {
  const checked = z.check<unknown>(check);
  checked._zod.def.when = () => true;
  return checked;
}

/** Checks data against a schema: the value, or every issue at once with our own codes and sentences. Never throws. */
export function validate<S extends z.ZodType>(schema: S, data: unknown): Parsed<z.output<S>> {
  const result = schema.safeParse(data);
  if (result.success) return { ok: true, value: result.data, notices: [] };
  return { ok: false, issues: result.error.issues.flatMap((issue) => issuesOf(issue, data)), notices: [] };
}

/**
 * Checks each member of a list: those that are right, with their rank in the list, and every issue of the others, whose
 * paths begin with the name of the list and the rank.
 */
export function validateEach<S extends z.ZodType>(
  schema: S,
  name: string,
  list: readonly unknown[],
): { valid: { value: z.output<S>; index: number }[]; issues: Issue[] } {
  const valid: { value: z.output<S>; index: number }[] = [];
  const issues: Issue[] = [];
  list.forEach((member, index) => {
    const parsed = validate(schema, member);
    if (parsed.ok) valid.push({ value: parsed.value, index });
    else issues.push(...parsed.issues.map((issue) => ({ ...issue, path: [name, index, ...issue.path] })));
  });
  return { valid, issues };
}

function issuesOf(issue: ZodIssue, data: unknown): Issue[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const keyPath = [...path, key];
      return { code: 'unknown-key', path: keyPath, ...receivedAt(data, keyPath), message: unknownKey(key) };
    });
  }
  const value = valueAt(data, path);
  const custom = issue.code === 'custom' ? (issue.params as Contradiction | undefined) : undefined;
  return [
    {
      code: custom?.code ?? codeOf(issue, value),
      path,
      ...receivedAt(data, path),
      message: custom?.message ?? sentence(value, expectation(issue)),
    },
  ];
}

function codeOf(issue: ZodIssue, value: unknown): string {
  if (value === undefined) return 'missing';
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_union':
      return 'wrong-type';
    case 'invalid_value':
      return 'not-allowed';
    case 'too_small':
    case 'too_big':
    case 'not_multiple_of':
      return 'out-of-range';
    default:
      return 'wrong-format';
  }
}

function expectation(issue: ZodIssue): LocalizedText {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? text(issue.expected, issue.expected);
    case 'invalid_value': {
      const values = issue.values.map((value) => JSON.stringify(value)).join(', ');
      return issue.values.length === 1 ? text(values, values) : text(`une valeur parmi ${values}`, `one of ${values}`);
    }
    case 'too_small':
      return bound(issue.origin, Number(issue.minimum), 'least', issue.inclusive !== false);
    case 'too_big':
      return bound(issue.origin, Number(issue.maximum), 'most', issue.inclusive !== false);
    case 'not_multiple_of':
      return text(`un multiple de ${issue.divisor}`, `a multiple of ${issue.divisor}`);
    case 'invalid_format':
      return FORMATS[issue.format as FormatName] ?? text(`le format ${issue.format}`, `the format ${issue.format}`);
    default:
      return text("l'une des formes décrites par le schéma", 'one of the forms that the schema describes');
  }
}

function bound(origin: string, limit: number, side: 'least' | 'most', inclusive: boolean): LocalizedText {
  const words = {
    least: inclusive ? text('au moins', 'at least') : text('plus de', 'more than'),
    most: inclusive ? text('au plus', 'at most') : text('moins de', 'less than'),
  }[side];
  if (origin === 'string') return text(`${words.fr} ${limit} caractère(s)`, `${words.en} ${limit} character(s)`);
  if (origin === 'array') return text(`${words.fr} ${limit} élément(s)`, `${words.en} ${limit} item(s)`);
  return text(`un nombre, ${words.fr} ${limit}`, `a number, ${words.en} ${limit}`);
}

/** "Received X; expected Y", in both languages. */
export function sentence(received: unknown, expected: LocalizedText): LocalizedText {
  return text(
    `reçu : ${describe(received, 'fr')} ; attendu : ${expected.fr}`,
    `received: ${describe(received, 'en')}; expected: ${expected.en}`,
  );
}

const unknownKey = (key: string): LocalizedText =>
  text(
    `champ inconnu ${describe(key, 'fr')} ; attendu : un champ du schéma`,
    `unknown field ${describe(key, 'en')}; expected: a field of the schema`,
  );

function receivedAt(data: unknown, path: readonly (string | number)[]): { received?: unknown } {
  const value = valueAt(data, path);
  return value === undefined ? {} : { received: asJson(value) };
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}
