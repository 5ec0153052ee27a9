import type { Database } from '../database/database.ts';
import type { Centre } from '../work.ts';

/** What becomes due by rows of a module's own, where a timer for each would be as many works more. */
export interface Due<C extends Centre = Centre> {
  /** When the next of them is; null where none is. One cheap statement: every process asks again and again. */
  next(db: Database): Promise<Date | null>;
  /** Does what is due by now. Several processes do so at once: each takes a row once. */
  take(centre: C): Promise<void>;
}

/** Does what is due of one kind, if anything is. @returns when the next is; null where none is */
export async function takeDue<C extends Centre>(centre: C, { next, take }: Due<C>): Promise<Date | null> {
  const first = await next(centre.db);
  if (!first || first > centre.clock.now()) return first;
  await take(centre);
  return next(centre.db);
}
