/* Desks of twenty cities in four provinces, put straight into the tables of a migrated database, each with a session. */
import { createHash, randomBytes } from 'node:crypto';

const PROVINCES = ['zj', 'gd', 'sc', 'js'];
const CITIES_OF_ONE = 5;
/** So many agents have one lead. */
const TEAM = 25;

/** @returns {Promise<{ accountId: string, provinceId: string, isLead: boolean, cookie: string }[]>} */
export async function signInMany(client, count) {
  await client.query(
    `insert into province (id, name_zh, name_en) select id, id, id from unnest($1::text[]) as one (id)`,
    [PROVINCES],
  );
  await client.query(
    `insert into city (id, province_id, name_zh, name_en)
     select id || '-' || n, id, id || n, id || n from unnest($1::text[]) as one (id), generate_series(1, $2::int) n`,
    [PROVINCES, CITIES_OF_ONE],
  );
  const { rows } = await client.query(
    `insert into account (id, username, name_zh, name_en, province_id, city_id, posts, password_hash)
     select gen_random_uuid(), 'bench-' || n, '坐席', 'Agent', city.province_id, city.id,
       case when n % $2::int = 0 then '{team-lead}'::text[] else '{agent}' end, 'none'
     from generate_series(1, $1::int) n
     join (select id, province_id, row_number() over (order by id) - 1 as place, count(*) over () as cities from city) city
       on city.place = n % city.cities
     returning id, province_id, posts`,
    [count, TEAM],
  );
  const people = rows.map(({ id, province_id, posts }) => ({
    accountId: id,
    provinceId: province_id,
    isLead: posts.includes('team-lead'),
    token: randomBytes(32).toString('base64url'),
  }));
  await client.query(
    `insert into session (token_hash, account_id, created_at, seen_at, expires_at)
     select hash, id, now(), now(), now() + interval '1 day' from unnest($1::text[], $2::uuid[]) as made (hash, id)`,
    [people.map(({ token }) => createHash('sha256').update(token).digest('hex')), people.map((one) => one.accountId)],
  );
  return people.map(({ token, ...one }) => ({ ...one, cookie: `jieyi_session=${token}` }));
}
