import * as z from 'zod';
import { asJson } from './describe.js';
import { AN_OBJECT, choiceOf, FORMATS, TYPES, type FormatName } from './expectations.js';
import type { Issue, Parsed, Path } from './issue.js';
import type { NoticeMaker } from './notice.js';
import { missing, notAllowed, outOfRange, unknownKey, wrongFormat, wrongType } from './notices/data.js';
import { isPlain, isRecord } from './record.js';
import { sameText, text, type LocalizedText } from './text.js';
import { counted } from './words.js';

type ZodIssue = z.core.$ZodIssue;

/* The name of a format travels in the message of zod: a value of another type is told the same format. */

/** A text schema of one of the named formats. @__NO_SIDE_EFFECTS__ */
export const formatted = (name: FormatName, pattern: RegExp) => z.stringFormat(name, pattern, name);

/** A schema of numbers of one of the named formats, bounds included. @__NO_SIDE_EFFECTS__ */
export const between = (name: FormatName, low: number, high: number) => z.number(name).min(low, name).max(high, name);

/** A civil date `YYYY-MM-DD` that exists. */
export const dateSchema = z.iso.date('date');

/**
 * A list that nobody edits. Not `z.array(item).readonly()`, which freezes what it received when that is no list: the
 * data of the caller.
 * @__NO_SIDE_EFFECTS__
 */
export const readonlyList = <S extends z.ZodType>(item: S): z.ZodType<readonly z.output<S>[], readonly z.input<S>[]> =>
  z.array(item);

/** Reports from a zod check a problem that a schema cannot state by itself (two fields that contradict each other). */
export function contradict(context: { issues: unknown[]; value: unknown }, issue: Issue): void {
  const { path, message } = issue;
  context.issues.push({ code: 'custom', input: context.value, path: [...path], params: issue, message: message.en });
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

interface SchemaParts {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly options?: readonly z.core.$ZodType[];
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
}

/**
 * A schema of the public entries: nobody edits the lists of its fields, at any level, which zod would go on reading.
 * @__NO_SIDE_EFFECTS__
 */
export function exported<S extends z.core.$ZodType>(schema: S): S {
  const { shape = {}, options = [], innerType, element } = schema._zod.def as SchemaParts;
  for (const part of [...Object.values(shape), ...options, innerType, element]) if (part) exported(part);
  Object.freeze(shape);
  Object.freeze(options);
  return schema;
}

/** Checks data against a schema: the value, or every issue at once with our own codes and sentences. Never throws. */
export function validate<S extends z.ZodType>(schema: S, data: unknown): Parsed<z.output<S>> {
  if (isOfAnotherKind(data)) {
    return { ok: false, issues: [wrongType([], TYPES[schema._zod.def.type] ?? AN_OBJECT, data)], notices: [] };
  }
  const result = schema.safeParse(data);
  if (result.success) return { ok: true, value: result.data, notices: [] };
  return { ok: false, issues: issuesIn(result.error.issues, data), notices: [] };
}

/** Whether a value is an object of another kind, such as a `Date` or a `Map`, which zod takes for one without fields. */
const isOfAnotherKind = (value: unknown): boolean => isRecord(value) && !isPlain(value);

/** The issues in our words. A value of the wrong type has one, whatever zod says of its size and of its fields. */
function issuesIn(found: readonly ZodIssue[], data: unknown): Issue[] {
  const refused = new Set(found.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('\n')));
  const issues = new Map<string, Issue[]>();
  for (const [index, issue] of found.entries()) {
    const path = stepsOf(issue);
    const owner = path.findIndex((_step, depth) => isOfAnotherKind(valueAt(data, path.slice(0, depth))));
    const at = path.slice(0, owner);
    if (owner >= 0) issues.set(at.join('\n'), [wrongType(at, AN_OBJECT, valueAt(data, at))]);
    else if (!SIZES.includes(issue.code) || !refused.has(path.join('\n')))
      issues.set(`#${index}`, issuesOf(issue, data));
  }
  return [...issues.values()].flat();
}

const SIZES: readonly string[] = ['too_small', 'too_big'];

const stepsOf = ({ path }: ZodIssue): (string | number)[] =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

/**
 * Checks each member of a list: those that are right, with their index in the list, and every issue of the others, whose
 * paths begin with the name of the list and the index.
 */
export function validateEach<S extends z.ZodType>(
  schema: S,
  name: string,
  list: readonly unknown[],
): { valid: { value: z.output<S>; index: number }[]; issues: Issue[] } {
  const valid: { value: z.output<S>; index: number }[] = [];
  const issues: Issue[] = [];
  // Not `forEach`, which passes over the holes of a list.
  for (const [index, member] of list.entries()) {
    const parsed = validate(schema, member);
    if (parsed.ok) valid.push({ value: parsed.value, index });
    else issues.push(...parsed.issues.map((issue) => ({ ...issue, path: [name, index, ...issue.path] })));
  }
  return { valid, issues };
}

function issuesOf(issue: ZodIssue, data: unknown): Issue[] {
  const path = stepsOf(issue);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...unknownKey([...path, key], undefined, key),
      ...receivedAt(data, [...path, key]),
    }));
  }
  const value = valueAt(data, path);
  if (issue.code === 'custom') {
    const { code, message } = issue.params as unknown as Issue;
    return [{ code, path, ...receivedAt(data, path), message }];
  }
  return [makerOf(issue, value)(path, expectation(issue), value)];
}

function makerOf(issue: ZodIssue, value: unknown): NoticeMaker<LocalizedText> {
  if (value === undefined || value === null) return missing;
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_union':
      return wrongType;
    case 'invalid_value':
      return notAllowed;
    case 'too_small':
    case 'too_big':
    case 'not_multiple_of':
      return outOfRange;
    default:
      return wrongFormat;
  }
}

function expectation(issue: ZodIssue): LocalizedText {
  if (Object.hasOwn(FORMATS, issue.message)) return FORMATS[issue.message as FormatName];
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? sameText(issue.expected);
    case 'invalid_value':
      return choiceOf(issue.values);
    case 'too_small':
      return bound(issue.origin, Number(issue.minimum), 'least', issue.inclusive !== false);
    case 'too_big':
      return bound(issue.origin, Number(issue.maximum), 'most', issue.inclusive !== false);
    case 'not_multiple_of':
      return text(`un multiple de ${issue.divisor}`, `a multiple of ${issue.divisor}`);
    case 'invalid_format':
      return text(`le format ${issue.format}`, `the format ${issue.format}`);
    default:
      return text("l'une des formes décrites par le schéma", 'one of the forms that the schema describes');
  }
}

function bound(origin: string, limit: number, side: 'least' | 'most', inclusive: boolean): LocalizedText {
  const words = {
    least: inclusive ? text('au moins', 'at least') : text('plus de', 'more than'),
    most: inclusive ? text('au plus', 'at most') : text('moins de', 'less than'),
  }[side];
  const size =
    origin === 'string'
      ? counted(limit, ['caractère', 'caractères'], ['character', 'characters'])
      : counted(limit, ['élément', 'éléments'], ['item', 'items']);
  if (origin === 'string' || origin === 'array') return text(`${words.fr} ${size.fr}`, `${words.en} ${size.en}`);
  return text(`un nombre, ${words.fr} ${limit}`, `a number, ${words.en} ${limit}`);
}

function receivedAt(data: unknown, path: Path): { received?: unknown } {
  const value = valueAt(data, path);
  return value === undefined ? {} : { received: asJson(value) };
}

/** The value at a path of some data; undefined when there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}
