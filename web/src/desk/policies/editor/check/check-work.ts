import type { Finding } from '@jieyi/policy';

/** What the worker is asked. */
export interface CheckWork {
  readonly number: number;
  readonly dmn: string;
  readonly acknowledged: readonly string[];
  /** Of a province's own part: the group's file that it goes before; what decides is both together. */
  readonly groupDmn: string | null;
}

/** What is known of a draft while it is written; the same engine judges it on the server. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** False where it could not be shown that the findings are all there is. */
  readonly proven: boolean;
  /** The check itself broke down: nothing is known. */
  readonly hasFailed: boolean;
}

export const brokenDown: Checked = { findings: [], proven: false, hasFailed: true };

export interface CheckDone extends Checked {
  readonly number: number;
}
