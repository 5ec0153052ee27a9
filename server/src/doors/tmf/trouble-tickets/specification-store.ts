import type { Database } from '../../../platform/database/database.ts';

/** When each kind of ticket was made, and when it was changed last. */
export async function listKindDates(db: Database) {
  return db
    .selectFrom('ticketKind')
    .select((eb) => ['id', eb.fn.min('at').as('madeAt'), eb.fn.max('at').as('changedAt')])
    .groupBy('id')
    .execute();
}
