import { lengthOf } from '../../i18n/cut-text.ts';
import { readMobile } from './read-phone.ts';
import type { Step } from './make-steps.ts';

/** Why the customer cannot go on, as the last part of `error.…`. */
export type Fault = 'required' | 'choose' | 'phone' | 'date' | 'long' | 'wrong';

export const LONGEST_TEXT = 2000;
export const longest: Readonly<Record<string, number>> = { text: 200, place: 200, 'long-text': LONGEST_TEXT };

/** Null where this step is answered well enough. The server judges again. Pure. */
export function judgeStep(step: Step, given: string, today: string): Fault | null {
  const value = given.trim();
  if (step.type === 'review' || step.type === 'files') return null;
  if (step.type === 'category' || step.type === 'city') return value === '' ? 'choose' : null;
  if (step.type === 'phone') return value === '' ? 'required' : isPhone(value) ? null : 'phone';
  const { type, required } = step.field;
  if (value === '') return required ? (type === 'choice' ? 'choose' : 'required') : null;
  if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/u.test(value) && value <= today ? null : 'date';
  if (type === 'phone') return isPhone(value) ? null : 'phone';
  return lengthOf(value) > (longest[type] ?? LONGEST_TEXT) ? 'long' : null;
}

/** A mainland mobile number as people type it. */
export function isPhone(typed: string): boolean {
  return readMobile(typed) !== null;
}

/** Today in the operator's zone, as a date field has it. */
export function operatorToday(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
}
