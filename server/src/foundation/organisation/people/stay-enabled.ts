import type { Work } from '../../../platform/work.ts';
import { notSignedIn } from '../actors/refusals.ts';
import { lockEnabled } from './people-store.ts';

/**
 * Whether somebody may sign in. Asked in the work that gives them something to do, before it does: whoever disables them
 * waits until it ends, and finds with them what it gave.
 */
export async function staysEnabled(work: Work, accountId: string): Promise<boolean> {
  return (await lockEnabled(work.db, [accountId])).has(accountId);
}

/** The same of the person whose request it is. @throws notSignedIn */
export async function demandEnabled(work: Work, accountId: string): Promise<void> {
  if (!(await staysEnabled(work, accountId))) throw notSignedIn();
}
