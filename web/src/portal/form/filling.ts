import type { PortalForm, PortalKind } from '../parts/ask.ts';
import type { Draft } from './draft.ts';
import type { Step } from './make-steps.ts';
import type { Sent } from './send-draft.ts';

/** A form while it is filled in. */
export interface Filling {
  kind: PortalKind;
  form: PortalForm;
  steps: readonly Step[];
  draft: Draft;
  files: readonly File[];
  answer(id: string, value: string): void;
  choose(files: readonly File[]): void;
  /** Steps that the server did not take. */
  refused: readonly string[];
  refuse(steps: readonly string[]): void;
  onSent(sent: Sent): void;
}
