import { type Kysely, type Migration, sql } from 'kysely';
import { divideTable } from '../../../platform/partitions/divide-table.ts';

/**
 * Timelines lie in partitions by their ids; what is there becomes the first one as it lies. A message goes with the entry
 * that has its place, by our hand: a reference would be looked through with each partition that is dropped.
 */
export const contacts0004: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table if exists contact_message drop constraint if exists contact_message_entry_id_fkey`.execute(
      db,
    );
    await divideTable(db, 'contact_entry');
  },
};
