/* The reads that a desk asks for all day, over HTTP as it does. */
import { median, percentile } from '../replay/figures.mjs';
import { signIn } from '../replay/database.mjs';

const WARM_UP = 3;
const TIMINGS = 25;

/** Name, who asks, and for what. */
const questions = ({ contact, customer, ticket }) => [
  ['who I am', 'agent', '/api/me'],
  ['my day', 'agent', '/api/me/day'],
  ['my contacts', 'agent', '/api/contacts'],
  ['a contact with its timeline', 'agent', `/api/contacts/${contact}`],
  ['what is decided in it', 'agent', `/api/contacts/${contact}/resolution`],
  ['the customer', 'agent', `/api/customers/${customer}`],
  ['earlier contacts of the customer', 'agent', `/api/customers/${customer}/contacts?contactId=${contact}`],
  ['tickets of the customer', 'agent', `/api/tickets?customerId=${customer}`],
  ['promises of mine to keep', 'agent', '/api/promises?mine=true&state=unsettled'],
  ['promises of the province to keep', 'lead', '/api/promises?state=unsettled'],
  ['promises of the province, settled', 'lead', '/api/promises?state=settled'],
  ['tickets of my team', 'billing-zj', '/api/tickets?list=to-accept&limit=50'],
  ['how much waits (counts)', 'billing-zj', '/api/ticket-counts'],
  ['a ticket with its history', 'billing-zj', `/api/tickets/${ticket}`],
  ['its clocks', 'billing-zj', `/api/tickets/${ticket}/clocks`],
  ['escalations waiting for me', 'lead', '/api/escalations?waiting=true&limit=200'],
  ['escalations of mine, past', 'lead', '/api/escalations?waiting=false&limit=50'],
  ['escalations of the province', 'lead', '/api/escalations/of-province?waiting=true&limit=200'],
  ['escalations of the province, past', 'lead', '/api/escalations/of-province?waiting=false&limit=200'],
  ['the area', 'area-hz', '/api/area'],
  ['training needs', 'lead', '/api/training-needs'],
  ['the audit of all provinces', 'admin', '/api/audit'],
  ['the audit of a province', 'lead', '/api/audit'],
];

/**
 * Asks all sides in turns, so that a busy moment of the machine meets each of them.
 * @param {{ address: string, client: import('pg').Client }[]} sides
 * @returns {Promise<{ name: string, of: { median: number, p95: number, rows: number }[] }[]>} milliseconds
 */
export async function askReads(sides) {
  const asking = [];
  for (const { address, client } of sides) asking.push({ address, people: {}, paths: questions(await lookUp(client)) });
  const asked = [];
  for (const [index, [name, who]] of asking[0].paths.entries()) {
    const timed = asking.map(() => ({ times: [], rows: 0 }));
    for (let turn = -WARM_UP; turn < TIMINGS; turn++) {
      for (const [side, { address, people, paths }] of asking.entries()) {
        const person = (people[who] ??= await signIn(address, who));
        const { took, rows } = await timeOne(person, paths[index][2]);
        timed[side].rows = rows;
        timed[side].times.push(took);
      }
    }
    for (const { times } of timed) times.splice(0, WARM_UP);
    const of = timed.map(({ times, rows }) => ({ median: median(times), p95: percentile(times, 0.95), rows }));
    asked.push({ name, of });
  }
  return asked;
}

async function timeOne(person, path) {
  const start = performance.now();
  const rows = (await person('GET', path)).length ?? 0;
  return { took: performance.now() - start, rows };
}

/** A contact that came of late on the matter of an earlier one, and what belongs to it. */
async function lookUp(client) {
  const { rows } =
    await client.query(`select contact.id as contact, contact.customer_id as customer, ticket.id as ticket
    from contact join ticket on ticket.contact_id = contact.id join matter on matter.id = contact.matter_id
    where contact.province_id = 'zj' and contact.state = 'closed' and opened_at < arrived_at and ticket.key like 'filled-%'
    order by arrived_at desc limit 1`);
  return rows[0];
}
