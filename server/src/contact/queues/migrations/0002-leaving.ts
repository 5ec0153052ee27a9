import { type Kysely, type Migration, sql } from 'kysely';

/** Who is answered leaves the queue: places of those who were answered before go. Rules that nothing read go too. */
export const queues0002: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`delete from queue_place using contact
      where contact.id = queue_place.contact_id and contact.state not in ('waiting', 'ringing')`.execute(db);
    await sql`alter table queue drop column rules`.execute(db);
  },
};
