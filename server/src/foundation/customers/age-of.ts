import { Temporal } from 'temporal-polyfill';
import { operatorDay } from '../../platform/clock.ts';

/**
 * In whole years, by the operator's calendar day; whoever was born on 29 February is a year older on 1 March. Null where the date
 * is not known. Pure.
 */
export function ageOf(birthDate: string | null, now: Date): number | null {
  if (birthDate === null) return null;
  const born = Temporal.PlainDate.from(birthDate);
  const today = Temporal.PlainDate.from(operatorDay(now));
  const years = today.year - born.year;
  const hadBirthday = today.month > born.month || (today.month === born.month && today.day >= born.day);
  return hadBirthday ? years : years - 1;
}
