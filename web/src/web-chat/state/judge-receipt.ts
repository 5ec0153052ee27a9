import type { Marks } from '../wire/shapes.ts';
import { lastIncome, type State } from './chat-state.ts';

interface Receipt {
  /** The place up to which it holds. */
  upTo: number;
  /** As they are once it was told. */
  marks: Marks;
}

/** Once for each place: that it arrived, and then that it was seen; null where nothing is left to tell. Pure. */
export function judgeReceipt(state: Pick<State, 'sections' | 'marks'>, read: boolean): Receipt | null {
  const { marks } = state;
  const upTo = lastIncome(state);
  const known = read ? marks?.readByCustomer : marks?.deliveredToCustomer;
  if (!marks || known === undefined || upTo <= known) return null;
  const readByCustomer = read ? upTo : marks.readByCustomer;
  return { upTo, marks: { ...marks, readByCustomer, deliveredToCustomer: upTo } };
}
