import { type Kysely, type Migration, sql } from 'kysely';

/** As in search/fold-words.ts, in the notation of PostgreSQL. */
const HAN =
  '\\u2e80-\\u2fdf\\u3005-\\u3007\\u3021-\\u3029\\u3031-\\u303c\\u3040-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua000-\\ua4cf\\uac00-\\ud7af\\uf900-\\ufaff\\U00020000-\\U0003ffff';
const SIGNS =
  '\\u0001-\\u002f\\u003a-\\u0060\\u007b-\\u00a9\\u00ab-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u00d7\\u00f7\\u02b0-\\u036f\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3020\\u302a-\\u3030\\u303d-\\u303f\\ue000-\\uf8ff\\ufe00-\\ufe6f\\ufff0-\\uffff\\U0001d000-\\U0001faff\\U000e0000-\\U0010ffff';

/**
 * What was said about a ticket, folded, beside it: a move changes the ticket's row, and would write some two hundred
 * entries of the index anew each time. Triggers keep it up in the same transaction, whichever verb writes.
 */
export const lists0030: Migration = {
  async up(db: Kysely<unknown>) {
    await createFolding(db);
    await sql`create table ticket_words (
      ticket_id uuid primary key references ticket on delete cascade,
      province_id text not null references province,
      raised_at timestamptz not null,
      day integer not null,
      words text not null)`.execute(db);
    await createFollowing(db);
    await sql`insert into ticket_words
      select id, province_id, raised_at, ticket_day(raised_at), ticket_fold(concat_ws(E'\\n', words_of_ticket(ticket),
        (select string_agg(words_of_entry(detail), E'\\n' order by entry.id) from ticket_entry entry where ticket_id = ticket.id)))
      from ticket`.execute(db);
    await sql`create index ticket_words_found on ticket_words using gin (ticket_lexemes(words, province_id, day))
      with (gin_pending_list_limit = 512)`.execute(db);
    await sql`create index ticket_running_number on ticket (ltrim(split_part(number, '-', 2), '0'))`.execute(db);
  },
};

/** By how small letters are found for large ones, the same whatever the database's own language is; the best comes first. */
const COLLATIONS = ['pg_c_utf8', 'C.utf8', 'C.UTF-8', 'und-x-icu'];

/** PostgreSQL brings `pg_c_utf8` from 17 on; before, it has those of its system. */
async function chooseCollation(db: Kysely<unknown>): Promise<string> {
  const { rows } = await sql<{ name: string }>`select collname as name from pg_collation
    where collname = any(${COLLATIONS}::name[]) and collencoding in (-1, pg_char_to_encoding('UTF8'))
    order by array_position(${COLLATIONS}::name[], collname) limit 1`.execute(db);
  const [found] = rows;
  if (!found)
    throw new Error(
      'this PostgreSQL has neither of the collations C.utf8 and und-x-icu: install ICU or glibc’s C.UTF-8',
    );
  return `"${found.name}"`;
}

/**
 * Lexemes are pairs of Chinese characters, single ones, and the beginnings of other words; besides, on which day, in which 8 and which 64
 * days it was raised, in the province and anywhere: so the newest are searched first, and seldom all.
 */
async function createFolding(db: Kysely<unknown>): Promise<void> {
  const collation = await chooseCollation(db);
  const spaced = `' ' || regexp_replace(lower(normalize(said, NFKC) collate ${collation}), '[${SIGNS}]+', ' ', 'g') || ' '`;
  await sql`create function ticket_fold(said text) returns text language sql immutable strict parallel safe return
    regexp_replace(regexp_replace(${sql.raw(spaced)}, ${sql.lit(`([${HAN}]+)`)}, ' \\1 ', 'g'), ' +', ' ', 'g')`.execute(
    db,
  );
  await sql`create function ticket_day(raised timestamptz) returns integer language sql immutable strict parallel safe return
    floor(extract(epoch from raised at time zone 'UTC') / 86400)::integer`.execute(db);
  await sql`create function ticket_lexemes(words text, province text, day integer) returns tsvector
    language sql immutable strict parallel safe cost 5000
    begin atomic
      with run as (select regexp_replace(words, ${sql.lit(`[^${HAN}]+`)}, ' ', 'g') as han)
      select array_to_tsvector(array(
        select piece from run, unnest(
          string_to_array(regexp_replace(han, '(..)', '\\1|', 'g'), '|')
          || string_to_array(regexp_replace(substr(han, 2), '(..)', '\\1|', 'g'), '|')
          || string_to_array(han, null)) as pair (piece)
        where piece <> '' and strpos(piece, ' ') = 0
        union
        select left(word, beginning)
        from unnest(string_to_array(regexp_replace(words, ${sql.lit(`[${HAN}]+`)}, ' ', 'g'), ' ')) as other (word),
          generate_series(1, least(length(word), 12)) as beginning
      ) || array['~', province || '~'] || array(
        select place || '~' || level || ':' || (day >> level)
        from unnest(array['', province]) as place, unnest(array[0, 3, 6]) as level));
    end`.execute(db);
}

/** Appends what is not there yet: what was said once is found for ever. Sixty thousand characters are enough for a ticket. */
async function createFollowing(db: Kysely<unknown>): Promise<void> {
  await sql`create function words_of_ticket(said ticket) returns text language sql stable parallel safe return
    concat_ws(E'\\n', said.summary, said.place, said.result, said.reply, said.external_id,
      (select string_agg(value, E'\\n') from jsonb_each_text(said.form)),
      (select string_agg(value, E'\\n') from jsonb_each_text(said.recorded)))`.execute(db);
  await sql`create function words_of_entry(detail jsonb) returns text language sql immutable parallel safe return
    concat_ws(E'\\n', detail->>'summary', detail->>'question', detail->>'answer', detail->>'result', detail->>'reply',
      detail->>'note', detail->>'words', detail->>'reason')`.execute(db);
  await sql`create function add_ticket_words(id uuid, said text) returns void language sql
    begin atomic
      update ticket_words set words = words || substr(ticket_fold(said), 2)
      where ticket_id = id and strpos(words, ticket_fold(said)) = 0 and length(words) < 60000;
    end`.execute(db);
  await sql`create function follow_ticket_words() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then
        insert into ticket_words values
          (new.id, new.province_id, new.raised_at, ticket_day(new.raised_at), ticket_fold(words_of_ticket(new)));
      else
        perform add_ticket_words(new.id, concat_ws(E'\\n',
          case when new.summary is distinct from old.summary then new.summary end,
          case when new.place is distinct from old.place then new.place end,
          case when new.result is distinct from old.result then new.result end,
          case when new.reply is distinct from old.reply then new.reply end,
          case when new.external_id is distinct from old.external_id then new.external_id end,
          case when new.form <> old.form then (select string_agg(value, E'\\n') from jsonb_each_text(new.form)) end,
          case when new.recorded <> old.recorded then
            (select string_agg(value, E'\\n') from jsonb_each_text(new.recorded)) end));
      end if;
      return null;
    end $$`.execute(db);
  await sql`create trigger ticket_words_of_new after insert on ticket
    for each row execute function follow_ticket_words()`.execute(db);
  await sql`create trigger ticket_words_of_change after update of summary, place, result, reply, external_id, form, recorded
    on ticket for each row when (
      (old.summary, old.place, old.result, old.reply, old.external_id, old.form, old.recorded) is distinct from
      (new.summary, new.place, new.result, new.reply, new.external_id, new.form, new.recorded))
    execute function follow_ticket_words()`.execute(db);
  await sql`create function follow_entry_words() returns trigger language plpgsql as $$
    begin
      perform add_ticket_words(new.ticket_id, words_of_entry(new.detail));
      return null;
    end $$`.execute(db);
  await sql`create trigger ticket_words_of_entry after insert on ticket_entry
    for each row when (words_of_entry(new.detail) <> '') execute function follow_entry_words()`.execute(db);
}
