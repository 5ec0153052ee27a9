/*
 * Chats that are open, put straight into the tables of a migrated database with sample data: each with its visitor, a token
 * and a contact in conversation, three to an agent, each of whom has a session. As if all had begun over the last hour.
 */
import { createHash, randomBytes } from 'node:crypto';

const PROVINCE = 'zj';
const SITE = 'portal';
const CHATS_OF_ONE = 3;

/** @returns {Promise<{ visitor: string, contactId: string, agent: number }[]>} tokens of visitors; agents by their number */
export async function fillChats(client, count) {
  const { rows } = await client.query(
    `with numbered as (
        select number, gen_random_uuid() as contact_id, gen_random_uuid() as visitor_id, gen_random_uuid() as party_id
        from generate_series(0, $1::int - 1) as number),
      contacts as (
        insert into contact (id, province_id, way_in, begun_by, state, handler_id, agent_id, arrived_at, answered_at)
        select contact_id, $2, 'web-chat', 'customer', 'active', account.id, account.id,
          now() - interval '1 hour' + number * interval '100 milliseconds', now() - interval '20 minutes'
        from numbered join account on username = 'bench-' || (number / $4::int)
        returning id),
      parties as (
        insert into contact_party (id, contact_id, main, standing, to_recognise, joined_at)
        select party_id, contact_id, true, 'unknown', false, now() from numbered),
      visitors as (
        insert into chat_visitor (id, site_id, language, begun_with, begun_at)
        select visitor_id, $3, 'zh', 'bench-' || number, now() from numbered),
      visits as (insert into chat_visit (contact_id, visitor_id) select contact_id, visitor_id from numbered)
      select number, contact_id, visitor_id from numbered order by number`,
    [count, PROVINCE, SITE, CHATS_OF_ONE],
  );
  const tokens = rows.map(() => newToken());
  await client.query(
    `insert into chat_token (hash, visitor_id, made_at, seen_at)
      select hash, id, now(), now() from unnest($1::text[], $2::uuid[]) as made (hash, id)`,
    [tokens.map(hashOf), rows.map(({ visitor_id }) => visitor_id)],
  );
  await client.query('vacuum analyze');
  return rows.map(({ number, contact_id }, place) => ({
    visitor: tokens[place],
    contactId: contact_id,
    agent: Math.floor(number / CHATS_OF_ONE),
  }));
}

/** @returns {Promise<string[]>} cookies of as many agents as so many chats want, who all have three in hand */
export async function fillAgents(client, chats) {
  const { rows } = await client.query(
    `insert into account (id, username, name_zh, name_en, province_id, posts, password_hash)
      select gen_random_uuid(), 'bench-' || number, '话务员', 'Agent', $1, '{agent}', ''
      from generate_series(0, $2::int - 1) as number returning id, username`,
    [PROVINCE, Math.ceil(chats / CHATS_OF_ONE)],
  );
  const inOrder = rows.toSorted((one, other) => numberOf(one) - numberOf(other)).map(({ id }) => id);
  const tokens = inOrder.map(() => newToken());
  await client.query(
    `insert into session (token_hash, account_id, created_at, seen_at, expires_at)
      select hash, id, now(), now(), now() + interval '1 day' from unnest($1::text[], $2::uuid[]) as made (hash, id)`,
    [tokens.map(hashOf), inOrder],
  );
  await client.query(
    `insert into seat (account_id, province_id, live) select id, $1, $3 from unnest($2::uuid[]) as made (id)`,
    [PROVINCE, inOrder, CHATS_OF_ONE],
  );
  return tokens.map((token) => `jieyi_session=${token}`);
}

const numberOf = ({ username }) => Number(username.slice('bench-'.length));
const newToken = () => randomBytes(32).toString('base64url');
const hashOf = (token) => createHash('sha256').update(token).digest('hex');
