import { settleAcknowledged } from '../compile/acknowledge.ts';
import type { Finding } from '../finding.ts';
import type { PolicyModel } from '../model.ts';
import { type CheckOptions, openPolicy, type Policy } from '../policy.ts';
import { proveModel } from './check-policy.ts';

/** What is known of a draft. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  /** False where it could not be shown that the findings are all there is: never to be read as fine. */
  readonly proven: boolean;
  /**
   * For examples, comparison and replay, though there are findings; null where the file is unreadable or too large. A gap
   * answers undecided with nothing possible, a conflict undecided with what both say.
   */
  readonly policy: Policy | null;
}

/** Checks a draft and opens it as far as possible. Needs neither Node nor a browser. */
export function checkDraft(model: PolicyModel, { acknowledged = [] }: CheckOptions = {}): CheckReport {
  const { findings, compiled, proven } = proveModel(model, { acknowledged });
  const policy = compiled === null ? null : openPolicy(model, settleAcknowledged(compiled, acknowledged));
  return { findings, proven, policy };
}
