import { type Kysely, type Migration, sql } from 'kysely';

/**
 * A contact is of a party, who may be known, claimed or unknown; its customer is there when the party is known. Every
 * contact of before had a known customer, who came by their number. By which one was not kept, and the customer's own may
 * have changed since: it is that of contacts that are not over.
 */
export const contacts0002: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table contact alter column customer_id drop not null`.execute(db);
    await sql`alter table matter alter column customer_id drop not null`.execute(db);
    await sql`create table contact_party (
      id uuid primary key,
      contact_id uuid not null references contact,
      main boolean not null,
      standing text not null,
      address_kind text,
      address text,
      customer_id uuid references customer,
      known_by text,
      to_recognise boolean not null,
      joined_at timestamptz not null,
      joined_by uuid references account,
      parted_at timestamptz,
      parted_by uuid references account,
      parted_because text,
      seq bigint generated always as identity,
      check ((standing = 'unknown') = (customer_id is null)),
      check ((standing = 'known') = (known_by is not null)),
      check ((address_kind is null) = (address is null)))`.execute(db);
    await sql`insert into contact_party (id, contact_id, main, standing, address_kind, address, customer_id, known_by,
        to_recognise, joined_at)
      select gen_random_uuid(), contact.id, true, 'known', case when state <> 'closed' then 'phone' end,
        case when state <> 'closed' then customer.phone end, customer.id, 'number', false, arrived_at
      from contact join customer on customer.id = contact.customer_id
      order by contact.arrived_at, contact.id`.execute(db);
    await sql`create index contact_party_of on contact_party (contact_id, seq)`.execute(db);
    await sql`create unique index contact_party_main on contact_party (contact_id) where main and parted_at is null`.execute(
      db,
    );
    await sql`create index contact_party_to_recognise on contact_party (seq) where to_recognise`.execute(db);
    await createMessages(db);
  },
};

/** What was said in writing on a contact; its place among what happened is that of its entry. */
async function createMessages(db: Kysely<unknown>): Promise<void> {
  await sql`create table contact_message (
    id uuid primary key,
    contact_id uuid not null references contact,
    entry_id bigint not null unique references contact_entry,
    party_id uuid references contact_party,
    direction text not null,
    channel text not null,
    text text not null,
    delivery text not null,
    key text unique,
    at timestamptz not null)`.execute(db);
  await sql`create index contact_message_of on contact_message (contact_id, entry_id)`.execute(db);
}
