/*
 * Two thousand people with a desk, all busy, 1,200 of them in one province; the first is the sample's agent. And a fifth part
 * as many customers as contacts.
 */
const SEATS = 2000;
const CONTACTS_OF_ONE = 5;
/** An odd number, so that every tenth contact is of every customer in turn. */
const customersOf = (count) => Math.ceil(count / CONTACTS_OF_ONE / 2) * 2 + 1;

export const peopleOf = (count) => [
  // As the product's ids: in the order of time.
  `create function filled_id(at timestamptz) returns uuid language sql volatile as $$
    select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(gen_random_uuid()::text, 16))::uuid $$`,
  `create unlogged table filled_seat as
    select number, case when number = 0 then (select id from account where username = 'agent') else gen_random_uuid() end as id,
      case when number < 1200 then 'zj' else 'js' end as province
    from generate_series(0, ${SEATS - 1}) as number`,
  `insert into account (id, username, name_zh, name_en, province_id, posts, password_hash)
    select id, 'bench-' || number, '话务员', 'Agent', province, '{agent}', '' from filled_seat where number > 0`,
  // Seen for a while to come, so that nobody is taken for gone.
  `insert into session (token_hash, account_id, created_at, seen_at, expires_at)
    select 'bench-' || number, id, now(), now() + interval '1 hour', now() + interval '12 hours' from filled_seat`,
  `insert into presence_interval (id, account_id, state, began_at, ended_at)
    select filled_id(at), id, (array['ready', 'break'])[1 + number % 2], at, at + interval '1 hour'
    from (select given % ${SEATS} as number, now() - interval '90 days' * (1 - given / ${count * 0.3}) - interval '1 day' as at
      from generate_series(1, ${Math.ceil(count * 0.3)}) as given) as past join filled_seat using (number) order by at`,
  `insert into presence_interval (id, account_id, state, began_at)
    select filled_id(now()), id, 'ready', now() - interval '1 hour' from filled_seat`,
  `insert into seat (account_id, province_id, ready_since, live)
    select id, province, now() - interval '1 hour', 1 from filled_seat
    on conflict (account_id) do update set ready_since = excluded.ready_since, live = 1`,
  `insert into queue (id, province_id, name_zh, name_en, capacity)
    select 'bench-' || id, id, '综合', 'General', 1 from province`,
  `create unlogged table filled_customer as
    select number, filled_id(now() - interval '91 days') as customer, (array['zj-hz', 'zj-nb', 'zj-hz', 'js-nj', 'js-sz'])[1 + number % 5] as city
    from generate_series(0, ${customersOf(count) - 1}) as number`,
  // The audit of one province is read by its own.
  `update account set posts = posts || '{administrator}' where username = 'lead'`,
  'create unique index on filled_customer (number)',
  `insert into customer (id, province_id, city_id, phone, boss_ref, name, title, level, plan_zh, plan_en, first_seen_at, name_folded, name_seen)
    select customer, left(city, 2), city, '+8615' || lpad(number::text, 9, '0'), 'F' || number, '王伟', '先生', 'ordinary', '轻松卡',
      'Easy Card', now(), '王伟', '王' from filled_customer`,
];
