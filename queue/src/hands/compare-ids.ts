import type { Id } from '../history/event.ts';

/** Of the same load and readiness the smaller id comes first: numbers before texts. */
export function compareIds(one: Id, other: Id): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string') return one < other ? -1 : Number(one > other);
  return typeof one === 'number' ? -1 : 1;
}
