import type { Comparison, Condition } from './condition.ts';
import { notOffered } from '../refusals.ts';
import { cutText } from '../../../platform/text/cut-text.ts';

const comparisons: Readonly<Record<string, Comparison>> = {
  '==': 'in',
  '!=': 'not',
  '>': 'gt',
  '>=': 'gte',
  '<': 'lt',
  '<=': 'lte',
};

const WHOLE = /^(\$|[A-Za-z]+)?\[\?\s*(.+?)\s*\]$/su;
const PART = /^@\.?([A-Za-z@][\w@.]*)\s*(==|!=|>=|<=|>|<)\s*(?:'([^'\\]*)'|"([^"\\]*)"|(-?\d+(?:\.\d+)?|true|false))$/u;

/**
 * The part of JSONPath that says what attributes say too: `$[?(@.status=='inProgress' && @.creationDate>'2026-03-01')]`,
 * and of a list one condition: `relatedParty[?(@.id=='7')]`. Pure. @throws notOffered naming what is not understood
 */
export function readJsonPath(filter: string): Condition[] {
  const [, of = '$', condition = ''] = WHOLE.exec(filter.trim()) ?? [];
  const parts = splitAtAnd(/^\(.*\)$/su.test(condition) ? condition.slice(1, -1) : condition);
  // Of one element of a list several things at once: attributes cannot say that.
  if (of !== '$' && parts.length > 1) throw unread(filter);
  return parts.map((part) => readPart(part.trim(), of === '$' ? '' : `${of}.`));
}

function readPart(part: string, prefix: string): Condition {
  const [, attribute, sign = '', single, double, plain] = PART.exec(part.replaceAll('[*]', '')) ?? [];
  const comparison = comparisons[sign];
  if (attribute === undefined || !comparison) throw unread(part);
  return { attribute: `${prefix}${attribute}`, comparison, values: [single ?? double ?? plain ?? ''] };
}

/** At each `&&` that stands outside quotes. */
function splitAtAnd(condition: string): string[] {
  return condition.split(/&&(?=(?:[^'"]*(?:'[^']*'|"[^"]*"))*[^'"]*$)/u);
}

const unread = (part: string) =>
  notOffered([{ field: 'filter', message: `cannot be “${cutText(part, 100)}”; conditions joined by && can` }]);
