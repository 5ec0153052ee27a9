import type { PolicySource } from '@jieyi/policy/worker';
import type { ReplayResult } from '../../../policy/policies/index.ts';

/** What a replay thread is given. */
export interface ReplayTask {
  readonly databaseUrl: string;
  readonly replayId: string;
  /** Whose decisions; null is all. */
  readonly provinceId: string | null;
  readonly before: PolicySource;
  readonly after: PolicySource;
}

/** What it tells. `taken`: another process runs this replay. The last word is one of taken, undecidable, done. */
export type ReplayNews =
  | { readonly kind: 'begun' | 'taken' | 'undecidable' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: ReplayResult };
