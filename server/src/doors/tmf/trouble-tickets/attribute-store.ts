import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Comparison, Condition } from '../patches/condition.ts';
import { queryWrong } from '../refusals.ts';
import { cutText } from '../../../platform/text/cut-text.ts';

/** What an attribute of the standard is in our tables. `list`: any of the elements. */
export type Attribute =
  | { is: 'text'; of: RawBuilder<unknown> }
  | { is: 'date'; of: RawBuilder<unknown> }
  | { is: 'list'; among: (values: string[]) => RawBuilder<SqlBool> };

const operators: Readonly<Record<Comparison, string>> = {
  in: '= any',
  not: 'is distinct from',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
};

/** @throws queryWrong where there is no such attribute, or it cannot be compared so */
export function conditionSql(
  attributes: Readonly<Record<string, Attribute>>,
  { attribute, comparison, values }: Condition,
): RawBuilder<SqlBool> {
  const found = Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
  if (!found) throw queryWrong([{ field: attribute, message: 'is no attribute to filter by' }]);
  if (found.is === 'list') {
    if (comparison !== 'in') throw queryWrong([{ field: attribute, message: 'can only be equal' }]);
    return found.among(values);
  }
  const typed = found.is === 'date' ? values.map((text) => dateOf(attribute, text)) : values;
  if (comparison === 'in' && found.is === 'date') return sql`(${found.of}) = any(${typed}::timestamptz[])`;
  if (comparison === 'in') return sql`(${found.of}) = any(${typed}::text[])`;
  const type = sql.raw(found.is === 'date' ? 'timestamptz' : 'text');
  return sql`(${found.of}) ${sql.raw(operators[comparison])} ${typed[0]}::${type}`;
}

/** @throws queryWrong */
export function orderSql(
  attributes: Readonly<Record<string, Attribute>>,
  sort: readonly { attribute: string; descending: boolean }[],
): RawBuilder<unknown>[] {
  return sort.slice(0, 5).map(({ attribute, descending }) => {
    const found = Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
    if (!found || found.is === 'list')
      throw queryWrong([{ field: 'sort', message: `cannot be by ${cutText(attribute, 60)}` }]);
    return sql`(${found.of}) ${sql.raw(descending ? 'desc nulls last' : 'asc nulls last')}`;
  });
}

const INSTANT = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+ -]\d{2}:?\d{2})?)?$/u;

/** An instant, or a day as it begins in UTC. A `+` of an offset may have become a blank on its way. */
function dateOf(attribute: string, text: string): string {
  const at = INSTANT.test(text) ? new Date(text.replace(/ (?=\d{2}:?\d{2}$)/u, '+')) : null;
  if (!at || Number.isNaN(at.getTime())) throw queryWrong([{ field: attribute, message: 'is no date' }]);
  return at.toISOString();
}
