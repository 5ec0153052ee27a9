import type { FactValue } from '../answer.ts';
import type { Narrowed } from '../decide/derive.ts';

/** A case as the explanation needs it. */
export interface ExplainedCase {
  readonly cells: Int32Array;
  readonly narrowed: Narrowed;
  /** The known facts that only follow from others. */
  readonly derived: readonly number[];
  /** The value of a known fact. */
  valueOf(fact: number): FactValue;
}
