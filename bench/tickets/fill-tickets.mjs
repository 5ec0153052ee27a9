/*
 * A year of tickets, put straight into the tables of a migrated database with sample data: two provinces, five cities,
 * an eighth part as many customers as tickets, three in a hundred still open, most of those lately raised. Each has a summary, a form,
 * three entries of history, while it is open a clock, and where it is over a result and a reply: some hundred and fifty characters put together from phrases, so that some
 * pairs of characters are in a third of all tickets and others in a few.
 */
import { connectTo } from '../../tools/postgres/ensure-database.mjs';

const CUSTOMERS_IN = 8;
/** Beyond the numbers that the sample data take. */
const FIRST = 10_000;

export async function fillTickets(url, count) {
  const began = performance.now();
  const client = await connectTo(url);
  const indexes = await dropIndexes(client);
  // Nobody else writes here: what triggers and foreign keys would do is done below.
  await client.query("set session_replication_role = 'replica'");
  for (const statement of statements(count)) await client.query(statement);
  await client.query("set session_replication_role = 'origin'");
  await client.query("set maintenance_work_mem = '512MB'");
  for (const definition of indexes) await client.query(definition);
  await client.query('vacuum analyze');
  await client.query('checkpoint');
  await client.end();
  return (performance.now() - began) / 1000;
}

/** All but those that keep rows unique; made anew afterwards, which is quicker than keeping them up. */
async function dropIndexes(client) {
  const { rows } = await client.query(`select indexname, indexdef from pg_indexes
    where schemaname = 'public' and tablename in ('ticket', 'ticket_standing', 'ticket_entry', 'ticket_words', 'customer')
      and indexdef not like 'CREATE UNIQUE%'`);
  for (const { indexname } of rows) await client.query(`drop index ${indexname}`);
  return rows.map(({ indexdef }) => indexdef);
}

const pick = (list) =>
  `(array[${list.map((one) => `'${one}'`).join(', ')}])[1 + floor(random() * ${list.length})::int]`;

const surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余'.split('');
const given = '伟芳娜敏静强磊军洋勇艳杰娟涛明超霞平刚桂英华玉梅建国志文丽俊海燕晓雪峰宁'.split('');

const who = ['客户来电反映', '客户投诉称', '用户表示', '机主本人来电', '客户家属反映', '客户多次来电要求处理'];
const when = ['上月', '本月初', '昨日晚间', '近一周', '自换机以来', '三月份账单中', '国庆假期期间', '办理套餐后'];
const where = [
  '在余杭区仓前街道',
  '在鄞州区首南街道',
  '在高铁杭州东站',
  '在江宁区百家湖',
  '在姑苏区平江路',
  '于地铁一号线车厢内',
  '在临安昌化镇',
  '于家中地下车库',
  '在省界收费站',
  '在学校宿舍',
  '在工业园区厂房',
  '在医院住院部',
];
const what = [
  '被收取漫游费不认可',
  '流量套餐外费用过高',
  '5G信号时有时无',
  '宽带频繁掉线',
  '收到大量骚扰电话',
  '未订购增值业务却扣费',
  '话费余额莫名减少',
  '短信验证码收不到',
  '携号转网被拒',
  '来电显示功能费重复扣取',
  '营业厅人员态度不佳',
  '合约到期未提醒',
  'VoLTE通话断续',
  '副卡流量共享失败',
  '发票无法开具',
  '停机后复机不及时',
];
const wants = [
  '要求退费并致歉',
  '要求说明原因',
  '要求尽快修复',
  '要求取消业务',
  '要求双倍返还',
  '希望升级处理',
  '要求书面答复',
];
const results = [
  '经核查话单，系省际边界切换所致，已申请退费',
  '基站割接影响，现已恢复',
  '套餐外流量按资费标准收取，收费正确',
  '已取消业务并退还当月费用',
  '光猫老化已更换，测试正常',
  '已加入拦截名单并上报',
  '经测试信号强度正常，建议重启终端',
];
const replies = [
  '已向客户解释并致歉，客户认可',
  '已告知退费三日内到账',
  '客户表示接受处理结果',
  '客户不认可，已登记继续跟进',
];
const rare = ['铁塔拆迁', '海缆中断', '窨井盖', '光交箱被撞', '雷击', '伪基站', '卫星电话', '同步轨道'];

const statements = (count) => [
  `create unlogged table filled_person as
    select number, gen_random_uuid() as id,
      (array['zj-hz', 'zj-hz', 'zj-nb', 'js-nj', 'js-sz'])[1 + floor(random() * 5)::int] as city,
      ${pick(surnames)} || ${pick(given)} || case when random() < 0.7 then ${pick(given)} else '' end as name
    from generate_series(0, ${Math.ceil(count / CUSTOMERS_IN) - 1}) as number`,
  `insert into customer select id, left(city, 2), city, '+861' || (30 + number % 60) || lpad((number * 7919 % 100000000)::text, 8, '0'),
      'F' || number, name, '先生', 'ordinary', '轻松卡', 'Easy Card', now(), name from filled_person`,
  'create unique index on filled_person (number)',
  `create unlogged table filled as
    select number, gen_random_uuid() as id, raised_at, raised_at > now() - interval '14 days' and random() < 0.7 or random() < 0.005 as open,
      floor(random() * ${Math.ceil(count / CUSTOMERS_IN)})::int as person,
      ${pick(['network', 'billing', 'billing', 'marketing', 'sp', 'service', 'security'])} as category,
      ${pick(['complaint', 'complaint', 'complaint', 'fault', 'suggestion', 'enquiry', 'business-request'])} as kind,
      ${pick(who)} || ${pick(when)} || ${pick(where)} || ${pick(what)} || '，' || ${pick(wants)}
        || case when random() < 0.0002 then '，涉及' || ${pick(rare)} else '' end as summary,
      ${pick(when)} || ${pick(where)} || ${pick(what)} || '，手机为' || ${pick(['Mate60', 'iPhone15', 'Redmi K70', '荣耀Magic6', 'vivo X100', 'OPPO Find'])} as happened,
      ${pick(results)} as result, ${pick(replies)} as reply, random() as chance
    from (select number, now() - interval '365 days' * (1 - (number + random()) / ${count}) as raised_at
      from generate_series(0, ${count - 1}) as number) as given`,
  `alter table filled add column city text, add column customer uuid, add column team text, add column stage text, add column holder uuid`,
  `update filled set city = filled_person.city, customer = filled_person.id,
      stage = case when not open then 'closed' when chance < 0.1 then 'open' when chance < 0.5 then 'assigned'
        when chance < 0.8 then 'accepted' when chance < 0.9 then 'returned' else 'replied' end,
      team = case when open and chance < 0.1 then null else left(filled_person.city, 2) || case category
        when 'billing' then '-billing' when 'network' then '-network' else '-service' end end
    from filled_person where filled_person.number = person`,
  `update filled set team = null where team not in (select id from team)`,
  `update filled set holder = (select account_id from team_member where team_id = team order by account_id limit 1)
    where open and stage = 'accepted' and chance < 0.51`,
  `insert into ticket (id, number, key, kind, category, customer_id, province_id, city_id, insisted, summary, recorded, outcome,
      raised_at, closed_at, form, result, reply, satisfied, way_in)
    select id, 'T' || extract(year from raised_at) || '-' || lpad((number + ${FIRST})::text, greatest(6, length((number + ${FIRST})::text)), '0'),
      'filled-' || number, kind, category, customer, left(city, 2), city, false, summary,
      '{}', case when open then 'none' else 'solved' end, raised_at,
      case when open then null else least(raised_at + interval '3 days' * chance, now()) end,
      jsonb_build_object('happened', happened),
      case when open then null else result end, case when open then null else reply end,
      case when open then null else chance < 0.8 end, 'hotline'
    from filled order by number`,
  `insert into ticket_standing (ticket_id, province_id, raised_at, changed_at, due_at, holder_id, version, state, stage, severity, team_id)
    select id, left(city, 2), raised_at, least(raised_at + interval '3 days' * chance, now()),
      case when open and chance < 0.9 then raised_at + interval '15 days' end, holder, case when open then 2 else 6 end,
      case when open then 'open' else 'closed' end, stage,
      (array['low', 'normal', 'normal', 'normal', 'high', 'urgent'])[1 + floor(chance * 6)::int], team
    from filled order by number`,
  `insert into ticket_entry (ticket_id, key, at, kind, detail)
    select id, null, least(raised_at + interval '1 day' * step * chance, now()), (array['raised', 'assign', 'return-result'])[step],
      case step when 1 then jsonb_build_object('summary', summary) when 2 then jsonb_build_object('from', 'open', 'to', 'assigned')
        else jsonb_build_object('result', result) end
    from filled cross join generate_series(1, 3) as step where step < 3 or not open order by number, step`,
  `insert into ticket_clock (ticket_id, clock, round, state, started_at, due_at, paused_for, ended_at)
    select id, 'regulator', 1, case when due_at is null then 'paused' when due_at < now() then 'late' else 'running' end,
      filled.raised_at, due_at, 0, null from ticket_standing join filled on filled.id = ticket_id where open`,
  `insert into ticket_words select ticket.id, province_id, ticket.raised_at, ticket_day(ticket.raised_at), ticket_fold(words_of_ticket(ticket))
    from ticket join filled on filled.id = ticket.id order by filled.number`,
  `select setval('ticket_number', ${count + FIRST})`,
  'drop table filled, filled_person',
];
