import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Kind, readWanted, type Wanted } from './compare-values.ts';
import type { Comparison, Condition } from './condition.ts';
import { type AttributeTable, findCompared, findSorted } from './find-attribute.ts';

/** What a path of a reply is in our tables. */
export interface Attribute {
  is: Kind;
  of: RawBuilder<unknown>;
  /** Where it stands in a list: the rows `one`, of each of which it is a value. */
  among?: RawBuilder<unknown>;
  /** Where there is a quicker way than comparing `of`. */
  where?(condition: Condition): RawBuilder<SqlBool>;
}

export type Attributes = AttributeTable<Attribute>;

const operators: Readonly<Record<Comparison, string>> = {
  in: '=',
  not: '=',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
};

/** @throws queryWrong where there is no such attribute, or it cannot be compared so */
export function conditionSql(attributes: Attributes, condition: Condition): RawBuilder<SqlBool> {
  const { attribute } = findCompared(attributes, condition);
  const { comparison } = condition;
  if (attribute.where) return attribute.where(condition);
  const held = comparedSql(attribute, comparison, readWanted(attribute.is, condition));
  const any = attribute.among ? sql<SqlBool>`exists (select from ${attribute.among} where ${held})` : held;
  return comparison === 'not' ? sql`(${any}) is not true` : any;
}

/** Whether a value is, or is more or less than, any of those wanted. */
function comparedSql({ is, of }: Attribute, comparison: Comparison, { texts, numbers }: Wanted): RawBuilder<SqlBool> {
  const operator = sql.raw(operators[comparison]);
  if (is === 'date') return sql`(${of}) ${operator} any(${texts}::timestamptz[])`;
  if (is === 'number') return sql`(${of}) ${operator} any(${numbers}::numeric[])`;
  // Equal is equal in any collation, and an index has the usual one.
  if (is === 'text' && operators[comparison] === '=') return sql`(${of}) = any(${texts}::text[])`;
  if (is === 'text') return sql`(${of}) collate "C" ${operator} any(${texts}::text[])`;
  return sql`case jsonb_typeof(${of})
    when 'number' then ((${of}) #>> '{}')::numeric ${operator} any(${numbers}::numeric[])
    when 'string' then (${of}) #>> '{}' = any(${texts}::text[])
    when 'boolean' then (${of}) #>> '{}' = any(${texts}::text[]) end`;
}

/** @throws queryWrong */
export function orderSql(
  attributes: Attributes,
  sort: readonly { attribute: string; descending: boolean }[],
): RawBuilder<unknown>[] {
  return sort.slice(0, 5).map(({ attribute: name, descending }) => {
    const { attribute } = findSorted(attributes, name);
    const by = attribute.is === 'text' ? sql`(${attribute.of}) collate "C"` : sql`(${attribute.of})`;
    return sql`${by} ${sql.raw(descending ? 'desc nulls last' : 'asc nulls last')}`;
  });
}
