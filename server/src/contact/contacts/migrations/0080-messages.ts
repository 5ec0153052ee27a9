import { type Kysely, type Migration, sql } from 'kysely';

/**
 * A message has its place in its contact, what it is, who of us wrote it and how far it has come; and a contact may go on
 * from an earlier one of the same customer. What was there came in: what somebody wrote down was read by that.
 */
export const contacts0080: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table contact_message
      add column seq integer,
      add column kind text not null default 'text',
      add column account_id uuid references account,
      add column content jsonb,
      add column failure text,
      add column attempts integer not null default 0`.execute(db);
    await sql`update contact_message set seq = placed.seq, account_id = placed.account_id,
        delivery = case when placed.account_id is null then delivery else 'read' end
      from (select message.id, entry.account_id,
          row_number() over (partition by message.contact_id order by message.entry_id) as seq
        from contact_message as message left join contact_entry as entry on entry.id = message.entry_id) as placed
      where placed.id = contact_message.id`.execute(db);
    await sql`alter table contact_message alter column seq set not null, alter column kind drop default`.execute(db);
    await sql`create unique index contact_message_place on contact_message (contact_id, seq)`.execute(db);
    await sql`drop index contact_message_of`.execute(db);
    await sql`create index contact_message_unread on contact_message (contact_id) where delivery = 'received'`.execute(
      db,
    );
    await sql`create index contact_message_queued on contact_message (at) where delivery = 'queued'`.execute(db);
    await sql`alter table contact add column follows_id uuid references contact`.execute(db);
  },
};
