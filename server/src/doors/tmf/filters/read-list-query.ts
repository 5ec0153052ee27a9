import { Type } from 'typebox';
import type { Comparison, Condition } from './condition.ts';
import { readJsonPath } from './read-json-path.ts';
import { queryWrong } from '../refusals.ts';

const Text = Type.Optional(Type.String({ maxLength: 2000 }));

/** Beside these any attribute: `status=held,pending`, `creationDate.gte=2026-03-01`. */
export const ListParameters = Type.Object(
  { fields: Text, offset: Text, limit: Text, sort: Text, after: Text, before: Text, filter: Text },
  { additionalProperties: true },
);

export interface ListQuery {
  fields: string | undefined;
  offset: number;
  limit: number;
  /** A page was asked for, not simply the list. */
  isPage: boolean;
  /** Ids of the tickets that the page begins after, or ends before. */
  after: string | null;
  before: string | null;
  sort: { attribute: string; descending: boolean }[];
  conditions: Condition[];
}

const LIMIT = 50;
const MOST = 200;
const FARTHEST = 1_000_000;
const MOST_VALUES = 50;
const paging = ['offset', 'limit', 'after', 'before'] as const;
const reserved = new Set<string>(['fields', 'sort', 'filter', ...paging]);

/** The parameters of a list as TMF630 has them. Pure. @throws queryWrong, notOffered naming what is wrong */
export function readListQuery(given: Record<string, unknown>): ListQuery {
  return {
    fields: one(given, 'fields'),
    offset: readNumber(given, 'offset', 0, FARTHEST),
    limit: Math.min(readNumber(given, 'limit', LIMIT, FARTHEST), MOST),
    isPage: paging.some((name) => given[name] !== undefined),
    after: one(given, 'after') ?? null,
    before: one(given, 'before') ?? null,
    sort: (one(given, 'sort') ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) => ({ attribute: part.replace(/^[+-]/u, ''), descending: part.startsWith('-') })),
    conditions: readConditions(given),
  };
}

/** What is to hold, by attributes and by `filter`. Pure. @throws queryWrong, notOffered naming what is wrong */
export function readConditions(given: Record<string, unknown>): Condition[] {
  const conditions = Object.entries(given).flatMap(([name, value]) =>
    reserved.has(name) ? [] : readCondition(name, textsOf(name, value)),
  );
  const filter = one(given, 'filter');
  return filter === undefined ? conditions : [...conditions, ...readJsonPath(filter)];
}

const suffixes: Readonly<Record<string, Comparison>> = {
  eq: 'in',
  ne: 'not',
  gt: 'gt',
  gte: 'gte',
  lt: 'lt',
  lte: 'lte',
};

/** `creationDate.gt=x`, and what becomes of `creationDate>x` and `creationDate>=x` where a query is split at `=`. */
function readCondition(name: string, texts: string[]): Condition[] {
  const inline = /^([^<>]+)([<>])(.*)$/u.exec(name);
  if (inline) {
    const [, attribute = '', sign, rest = ''] = inline;
    const strict = sign === '>' ? ('gt' as const) : ('lt' as const);
    const loose = sign === '>' ? ('gte' as const) : ('lte' as const);
    return texts.map((text) => ({ attribute, comparison: rest ? strict : loose, values: [rest || text] }));
  }
  const suffix = /\.(eq|ne|gte?|lte?)$/u.exec(name);
  const comparison = suffixes[suffix?.[1] ?? 'eq'] ?? 'in';
  const attribute = suffix ? name.slice(0, suffix.index) : name;
  const values = texts.flatMap(valuesOf);
  if (values.length > MOST_VALUES) throw queryWrong([{ field: name, message: 'names too many values' }]);
  return [{ attribute, comparison, values }];
}

/** Values joined by commas; a text that has one itself is meant whole too. */
function valuesOf(text: string): string[] {
  return text.includes(',') ? [text, ...text.split(',').map((part) => part.trim())] : [text];
}

function textsOf(name: string, value: unknown): string[] {
  const all = Array.isArray(value) ? value : [value];
  if (!all.every((each) => typeof each === 'string')) throw queryWrong([{ field: name, message: 'is no text' }]);
  return all;
}

function one(given: Record<string, unknown>, name: string): string | undefined {
  if (given[name] === undefined) return undefined;
  return textsOf(name, given[name]).join(',');
}

function readNumber(given: Record<string, unknown>, name: string, otherwise: number, most: number): number {
  const text = one(given, name);
  if (text === undefined) return otherwise;
  if (!/^\d{1,9}$/u.test(text) || Number(text) > most)
    throw queryWrong([{ field: name, message: 'is no whole number in range' }]);
  return Number(text);
}
