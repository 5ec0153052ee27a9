import { blankComments } from '../sources/blank-comments.mjs';
import { lineAt } from '../sources/list-imports.mjs';

/** The query builder, its tag, or a query on a connection. */
const SQL =
  /from 'kysely'|\bsql(?:<[^`;]*>)?`|\.(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(|\.query(?:<[^(;]*>)?\(\s*['"`]/;

/**
 * @param {string} text of a source file
 * @returns {number | undefined} the first line that speaks SQL
 */
export function findSql(text) {
  const code = blankComments(text);
  const found = SQL.exec(code);
  return found ? lineAt(code, found.index) : undefined;
}
