/* Every list and search that the desk offers, asked for over HTTP as it does: the first page of fifty. */
import { median, percentile } from '../replay/figures.mjs';
import { signIn } from '../replay/database.mjs';

const WARM_UP = 3;
const TIMINGS = 25;

/** Name, who asks, and for what. `lead` sees a province, `billing` works in a department. */
function questions(known) {
  const found = (text, more = '') => `search=${encodeURIComponent(text)}${more}`;
  return [
    ['all of the province, newest first', 'lead', ''],
    ['oldest first', 'lead', 'sort=raised'],
    ['lately changed first', 'lead', 'sort=-changed'],
    ['longest unchanged first', 'lead', 'sort=changed'],
    ['mine', 'billing', 'list=mine'],
    ['waiting for my team', 'billing', 'list=to-accept'],
    ['all of my team', 'billing', 'team=my-teams'],
    ['of my team, lately changed', 'billing', 'team=my-teams&sort=-changed'],
    ['open of my team, oldest first', 'billing', 'team=my-teams&state=open&sort=raised'],
    ['unassigned', 'lead', 'team=unassigned'],
    ['to assign', 'lead', 'list=to-assign'],
    ['asked back (none)', 'lead', 'list=asked-back'],
    ['to reply to', 'lead', 'list=to-reply'],
    ['stage accepted', 'lead', 'stage=accepted'],
    ['stage closed', 'lead', 'stage=closed'],
    ['stage accepted, longest unchanged', 'lead', 'stage=accepted&sort=changed'],
    ['category and city', 'lead', 'category=sp&city=zj-nb'],
    ['category and city, lately changed', 'lead', 'category=sp&city=zj-nb&sort=-changed'],
    ['a category that has none', 'lead', 'category=broadband'],
    ['kind', 'lead', 'kind=suggestion'],
    ['urgent and open', 'lead', 'severity=urgent&state=open'],
    ['one week last spring', 'lead', `raisedFrom=${known.spring[0]}&raisedTo=${known.spring[1]}`],
    [
      'changed in that week, oldest first',
      'lead',
      `changedFrom=${known.spring[0]}&changedTo=${known.spring[1]}&sort=raised`,
    ],
    [
      'raised in that week, lately changed',
      'lead',
      `raisedFrom=${known.spring[0]}&raisedTo=${known.spring[1]}&sort=-changed`,
    ],
    ['open, most urgent first', 'lead', 'state=open&sort=due'],
    ['all, most urgent first', 'lead', 'sort=due'],
    ['closed, most urgent first', 'lead', 'state=closed&sort=due'],
    ['late, most urgent first', 'lead', 'late=true&sort=due'],
    ['waiting for my team, most urgent', 'billing', 'list=to-accept&sort=due'],
    ['category and city, most urgent first', 'lead', 'category=sp&city=zj-nb&sort=due'],
    ['of one customer', 'lead', `customerId=${known.customerId}`],
    ['page 20 of all', 'lead', `after=${known.deep}`],
    ['how much waits (counts)', 'billing', null],
    ['search: a rare word', 'lead', found('窨井盖')],
    ['search: a common word', 'lead', found('要求')],
    ['search: a long common phrase', 'lead', found('被收取漫游费不认可')],
    ['search: one character', 'lead', found('费')],
    ['search: a Latin word', 'lead', found('iphone')],
    ['search: two common words', 'lead', found('退费 骚扰电话')],
    ['search: a rare and a common word', 'lead', found('伪基站 要求')],
    ['search: common words never together', 'lead', found('骚扰电话 宽带频繁掉线 VoLTE 发票')],
    ['search: no hit', 'lead', found('量子纠缠')],
    ['search: a ticket number', 'lead', found(known.number)],
    ['search: without year and zeros', 'lead', found(known.running)],
    ['search: phone number in full', 'lead', found(known.phone)],
    ['search: last four digits', 'lead', found(known.phone.slice(-4))],
    ['search: a customer’s name', 'lead', found(known.name)],
    ['search: common, oldest first', 'lead', found('要求', '&sort=raised')],
    ['search: common, lately changed', 'lead', found('要求', '&sort=-changed')],
    ['search: common, most urgent first', 'lead', found('要求', '&sort=due')],
    ['search: rare, lately changed', 'lead', found('窨井盖', '&sort=-changed')],
    ['search: common, among mine', 'billing', found('要求', '&list=mine')],
    ['search: common, stage accepted', 'lead', found('要求', '&stage=accepted')],
    ['search: common, category and city', 'lead', found('退费', '&category=sp&city=zj-nb')],
  ];
}

/** @returns {Promise<{ name: string, median: number, p95: number, rows: number }[]>} milliseconds */
export async function askLists(address, client) {
  const people = { lead: await signIn(address, 'lead'), billing: await signIn(address, 'billing-zj') };
  const asked = [];
  const wanted = process.env.BENCH_ONLY ? new RegExp(process.env.BENCH_ONLY, 'u') : /./u;
  for (const [name, who, query] of questions(await lookUp(client))) {
    if (!wanted.test(name)) continue;
    const path = query === null ? '/api/ticket-counts' : `/api/tickets?${query}`;
    const times = [];
    let rows = 0;
    for (let turn = -WARM_UP; turn < TIMINGS; turn++) {
      const start = performance.now();
      rows = (await people[who]('GET', path)).length ?? 0;
      if (turn >= 0) times.push(performance.now() - start);
    }
    asked.push({ name, median: median(times), p95: percentile(times, 0.95), rows });
  }
  return asked;
}

/** A ticket from the middle of the year and its customer; where page 20 begins. */
async function lookUp(client) {
  const { rows } = await client.query(`select ticket.number, ticket.customer_id, phone, name from ticket
    join customer on customer.id = customer_id
    where ticket.province_id = 'zj' and raised_at < now() - interval '180 days' order by raised_at desc limit 1`);
  const deep = await client.query(`select raised_at::text as at, id from ticket where province_id = 'zj'
    order by raised_at desc, id desc offset 1000 limit 1`);
  const [{ number, customer_id: customerId, phone, name }] = rows;
  const [{ at, id }] = deep.rows;
  const day = (ago) => new Date(Date.now() - ago * 86_400_000).toISOString();
  const running = String(Number(number.split('-')[1]));
  const cursor = Buffer.from(`${at}|${id}`).toString('base64url');
  return {
    number,
    running,
    customerId,
    phone: phone.replace('+86', ''),
    name,
    spring: [day(200), day(193)],
    deep: cursor,
  };
}
