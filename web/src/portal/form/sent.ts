import { asJson, fieldsOf } from '../../ui/kept/forms.ts';
import { keptAt } from '../../ui/kept/kept.ts';
import { inThisTab } from '../parts/kept.ts';
import type { Sent } from './send-draft.ts';

/** Until the customer says it is noted, or closes the tab. */
export const keptSent = () => keptAt(inThisTab('sent'), asJson(isSent));

function isSent(value: unknown): value is Sent {
  const { number, code, refused, expected } = fieldsOf(value) ?? {};
  const isSafe = typeof number === 'string' && typeof code === 'string';
  return isSafe && Array.isArray(refused) && refused.every(isRefusal) && (expected === null || isExpected(expected));
}

function isRefusal(value: unknown): boolean {
  const { name, code } = fieldsOf(value) ?? {};
  return typeof name === 'string' && typeof code === 'string';
}

function isExpected(value: unknown): boolean {
  const { promised, dueAt, rests, late, recent, slower } = fieldsOf(value) ?? {};
  const told = [rests, late, slower].every((one) => typeof one === 'boolean');
  return told && (dueAt === null || typeof dueAt === 'string') && isSpan(promised) && isSpan(recent);
}

function isSpan(value: unknown): boolean {
  return value === null || typeof fieldsOf(value)?.['minutes'] === 'number';
}
