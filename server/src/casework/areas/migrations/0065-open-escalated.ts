import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Where an escalated complaint is, which ticket it stands as (the one it went into), and whether that is open stand on it:
 * its area lists a page of them without a look at all.
 */
export const areas0065: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table escalated_complaint
      add column province_id text references province,
      add column city_id text references city,
      add column into_id uuid references ticket,
      add column open boolean not null default true`.execute(db);
    await sql`with recursive went(ticket_id, into_id) as (
        select ticket_id, ticket_id from escalated_complaint
        union select went.ticket_id, ticket.merged_into_id from went join ticket on ticket.id = went.into_id
          where ticket.merged_into_id is not null)
      update escalated_complaint set province_id = own.province_id, city_id = own.city_id, into_id = last.id,
        open = standing.state = 'open'
      from went join ticket own on own.id = went.ticket_id join ticket last on last.id = went.into_id
        join ticket_standing standing on standing.ticket_id = last.id
      where went.ticket_id = escalated_complaint.ticket_id and last.merged_into_id is null`.execute(db);
    await sql`alter table escalated_complaint alter column province_id set not null, alter column into_id set not null`.execute(
      db,
    );
    for (const [name, columns] of [
      ['all', ''],
      ['province', 'province_id, '],
      ['city', 'city_id, '],
    ]) {
      await sql`create index ${sql.raw(`escalated_open_of_${name}`)} on escalated_complaint (${sql.raw(columns ?? '')}term_at)
        where open`.execute(db);
      await sql`create index ${sql.raw(`escalated_over_of_${name}`)} on escalated_complaint (${sql.raw(columns ?? '')}received_at)
        where not open`.execute(db);
    }
  },
};
