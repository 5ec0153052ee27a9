import { type RawBuilder, sql } from 'kysely';
import type { StageStatus } from './derive-from-kinds.ts';

/*
 * What a reply shows of `ticket`, `ticket_standing standing` and `open_ticket` and no column has: as rows `one`, or as a text. Each says in SQL what
 * `viewTickets` and the representations say in TypeScript; a test compares the two at every path of a reply.
 */

export const given = (name: string) => sql`open_ticket.given->>${sql.lit(name)}`;
const givenList = (name: string) => sql`jsonb_array_elements(open_ticket.given->${sql.lit(name)})`;

/** As `maskNumbers` does it. */
export const masked = (words: RawBuilder<unknown>) => sql`regexp_replace(regexp_replace(${words},
  '(?<![0-9])([0-9]{6})[0-9]{8}([0-9]{3}[0-9Xx])(?![0-9])', '\\1********\\2', 'g'),
  '(?<![0-9])(?:\\+?86[ -]?)?(1[3-9][0-9])[ -]?([0-9]{4})[ -]?([0-9]{4})(?![0-9])', '\\1****\\3', 'g')`;

/** Of the state of the ticket's life, by the life of its kind and version. */
function statusAt(statuses: readonly StageStatus[], stage: RawBuilder<unknown>) {
  const column = (name: keyof StageStatus) => statuses.map((one) => one[name]);
  return sql`(select book.status from unnest(${column('kind')}::text[], ${column('version')}::integer[],
    ${column('stage')}::text[], ${column('status')}::text[]) book (kind, version, stage, status)
    where book.kind = ticket.kind and book.version = ticket.kind_version and book.stage = ${stage})`;
}

export const statusNow = (statuses: readonly StageStatus[]) => statusAt(statuses, sql`standing.stage`);

/** Where the status changed, in order of `id`: `at`, `status`, `reason`. */
export const statusChanges = (statuses: readonly StageStatus[]) => sql`(
  with stages as (
    select entry.id, entry.at, ${statusAt(statuses, sql`entry.detail->>'to'`)} as status,
      coalesce(nullif(entry.detail->>'question', ''), nullif(entry.detail->>'reason', '')) as reason
    from ticket_entry entry where entry.ticket_id = ticket.id and entry.detail->>'to' is not null),
  told as (select *, lag(status) over (order by id) as before from stages),
  ending as (select ${statusNow(statuses)} as status)
  select id, at, status, reason from told where before is distinct from status
  union all
  select ${sql.lit(Number.MAX_SAFE_INTEGER)}, standing.changed_at, ending.status, null from ending
  where ending.status is distinct from (select status from told order by id desc limit 1)) one`;

/** `what` of the latest change of status that fits. */
export function latestChange(statuses: readonly StageStatus[], what: RawBuilder<unknown>, which = sql`true`) {
  return sql`(select ${what} from ${statusChanges(statuses)} where ${which} order by one.id desc limit 1)`;
}

const ENDED = ['resolved', 'closed'];

/** As `resolvedAt` has it; cheap for the many tickets that are not resolved. */
export function resolvedAt(statuses: readonly StageStatus[]): RawBuilder<unknown> {
  const at = sql`one.at`;
  return sql`case when ${atStatus(statuses, (status) => ENDED.includes(status))} then coalesce(
    ${latestChange(statuses, at, sql`one.status = 'resolved'`)}, ${latestChange(statuses, at)}) end`;
}

/** Whether the ticket has a status that is wanted, by the states of its life. */
export function atStatus(statuses: readonly StageStatus[], isWanted: (status: string) => boolean) {
  const wanted = statuses.filter(({ status }) => isWanted(status));
  if (wanted.length === 0) return sql<boolean>`false`;
  const tuples = wanted.map(({ kind, version, stage }) => sql`(${kind}::text, ${version}::integer, ${stage}::text)`);
  return sql<boolean>`(ticket.kind, ticket.kind_version, standing.stage) in (${sql.join(tuples)})`;
}

export const notes = sql`(select id::text, at, detail->>'note' as words, coalesce(detail->>'author', '') as author
  from ticket_entry where ticket_id = ticket.id and kind = 'noted' and detail->>'note' <> '') one`;

/** Our customer by id, where the other system did not name it itself; what a customer of ours is called is not told. */
export const parties = sql`(
  select ticket.customer_id::text as id, 'customer' as role, null as href, null as name, 'Customer' as type
  where ticket.customer_id is not null and not exists (
    select from ${givenList('parties')} party where party->>'id' = ticket.customer_id::text)
  union all
  select party->>'id', party->>'role', party->>'href',
    case when party->>'id' is distinct from ticket.customer_id::text then party->>'name' end, party->>'referredType'
  from ${givenList('parties')} party) one`;

export const entities = sql`(select entity->>'id' as id, entity->>'role' as role, entity->>'href' as href,
  entity->>'name' as name, entity->>'referredType' as type from ${givenList('entities')} entity) one`;

export const identifiers = sql`(
  select identifier->>'id' as id, identifier->>'owner' as owner, identifier->>'type' as type
  from ${givenList('identifiers')} identifier
  union all
  select ticket.external_id, null, null where ticket.external_id is not null
    and not exists (select from ${givenList('identifiers')})) one`;

/** What is kept here lies at an address of ours. */
export function attachments(base: string): RawBuilder<unknown> {
  const address = sql`${addressOf(base, sql`ticket.id`)} || '/attachment/' || coalesce(file->>'id', '')`;
  const orOurs = (name: string) =>
    sql`case when file->>'size' is null then file->>${sql.lit(name)} else ${address} end as ${sql.raw(name)}`;
  const texts = ['id', 'name', 'description'].map((name) => sql`file->>${sql.lit(name)} as ${sql.raw(name)}`);
  return sql`(select ${sql.join(texts)}, ${orOurs('href')}, ${orOurs('url')}, file->>'mimeType' as mime_type,
    file->>'attachmentType' as attachment_type, file->>'referredType' as referred_type,
    (file->>'size')::numeric as size, file->>'id' is not null and file->>'referredType' is not null as refers
    from ${givenList('attachments')} file) one`;
}

export const relationships = sql`(
  select link->>'id' as id, link->>'href' as href, link->>'name' as name, link->>'type' as type
  from ${givenList('relationships')} link
  union all
  select ours.id::text, null, null, ours.type
  from (values (standing.parent_id, 'isChildOf'), (ticket.merged_into_id, 'isMergedInto'), (ticket.reopens_id, 'reopens'))
    ours (id, type)
  where ours.id is not null and not exists (
    select from ${givenList('relationships')} link where link->>'id' = ours.id::text)) one`;

/** What stands at a path below a characteristic, whatever that is. */
export function characteristics(path: readonly string[]): RawBuilder<unknown> {
  const steps = path.map((step) => `.${JSON.stringify(step)}[*][*]`).join('');
  return sql`(select found.value from ${givenList('characteristics')} characteristic,
    jsonb_path_query(characteristic.value, ${`lax $${steps}`}::jsonpath) found (value)) one`;
}

/** The channel that was given, else the way in. */
export function channel(name: string, orElse: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`case when jsonb_typeof(open_ticket.given->'channel') = 'object'
    then open_ticket.given->'channel'->>${sql.lit(name)} else ${orElse} end`;
}

export const hasChannel = sql`(jsonb_typeof(open_ticket.given->'channel') = 'object' or ticket.way_in <> '')`;

export function addressOf(base: string, id: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`${`${base}/troubleTicket/`}::text || ${id}`;
}
