import { type Kysely, type Migration, sql } from 'kysely';
import { divideTable } from '../../../platform/partitions/divide-table.ts';

/**
 * Events and the audit lie in partitions by their ids. What is there becomes the first one as it lies; numbers go on, so
 * that screens resume as if nothing had been.
 */
export const organisation0008: Migration = {
  async up(db: Kysely<unknown>) {
    // It served the deletion of old events only.
    await sql`drop index event_at`.execute(db);
    await divideTable(db, 'event');
    await divideTable(db, 'audit_entry');
  },
};
