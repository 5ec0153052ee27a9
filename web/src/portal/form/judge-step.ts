import type { Step } from './make-steps.ts';

/** Why the customer cannot go on, as the last part of `error.…`. */
export type Fault = 'required' | 'choose' | 'phone' | 'date' | 'long' | 'wrong';

export const longest: Readonly<Record<string, number>> = { text: 200, place: 200, 'long-text': 2000 };

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
  return value.length > (longest[type] ?? 2000) ? 'long' : null;
}

/** A mainland mobile number as people type it. */
export function isPhone(typed: string): boolean {
  const digits = typed.normalize('NFKC').replaceAll(/[\s()\-–—]/gu, '');
  return /^(?:\+?86|0086)?1[3-9]\d{9}$/u.test(digits);
}

/** Today in the operator's zone, as a date field has it. */
export function operatorToday(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
}
