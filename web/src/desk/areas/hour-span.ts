import { hourOf } from '../../i18n/format.ts';

/** `10:00` to `11:00`, in the operator's zone. Pure. */
export function spanOf(from: string): { from: string; to: string } {
  const hour = hourOf(from);
  return { from: `${hour}:00`, to: `${hour + 1}:00` };
}
