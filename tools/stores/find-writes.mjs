import { blankComments } from '../sources/blank-comments.mjs';
import { lineAt } from '../sources/list-imports.mjs';

const BUILT = /\.(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*'(\w+)/g;
const HELPED = /\binsertAll\([^,()]+,\s*'(\w+)'/g;
const WRITTEN =
  /\b(?:insert into|delete from|merge into)\s+"?([\w.]+)|\bupdate\s+"?([\w.]+)"?(?:\s+(?:as\s+)?\w+)?\s+set\b/gi;

/**
 * @param {string} text of a source file
 * @returns {{ table: string, line: number }[]} tables as SQL spells them, `policy_draft`
 */
export function findWrites(text) {
  const code = blankComments(text);
  return [BUILT, HELPED, WRITTEN].flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => ({
      table: inSql(match[1] ?? match[2] ?? ''),
      line: lineAt(code, match.index),
    })),
  );
}

/** @param {string} name `policyDraft` or `policy_draft` */
function inSql(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
