import type { Answer, Policy } from '@jieyi/policy';
import { type ContactRow, contactFor, noSuchContact } from '../../../contact/contacts/index.ts';
import { type Actor, recordReading, seesProvince } from '../../../foundation/organisation/index.ts';
import { isExpertInHand } from '../act/begin-act.ts';
import type { DecidingCentre } from '../centre.ts';
import type { Act, Resolution } from '../contract.ts';
import { toPolicyFacts } from '../decide-matter.ts';
import { findWithPapers } from '../act/decide-with-papers.ts';
import { chooseQuestion, listOptions } from '../act/judge-act.ts';
import { isOpenComplaint, raisesAnew } from '../act/judge-reminder.ts';
import { chooseEarlier, listOwnTickets } from '../facts/own-facts.ts';
import { noMatterYet } from '../refusals.ts';
import { presentAct } from '../act/present-act.ts';
import { presentAnswer, toAnswer } from '../present-answer.ts';
import { listActs } from '../act/act-store.ts';
import { findFactsAndDecision, findMatterInHand } from '../matter-store.ts';
import { type FactRow, findWords, type ResolutionRow } from '../store.ts';
import type { Standing } from './mark-matter.ts';

/** Everything the desk shows of a matter in this contact. @throws noSuchContact, noMatterYet */
export async function readResolution(centre: DecidingCentre, actor: Actor, contactId: string): Promise<Resolution> {
  const matter = await findMatterInHand(centre.db, contactId);
  // Whether the contact is there at all is said first.
  if (!matter) await contactFor(centre, actor, contactId);
  if (matter && !seesProvince(actor, matter.contact.provinceId)) throw noSuchContact();
  const { rows, last } = await findFactsAndDecision(centre.db, contactId);
  if (!matter || !last) throw noMatterYet();
  const policy = await centre.policies.version(matter.resolution.policyId);
  return presentResolution(centre, actor, { ...matter, policy, rows, decision: last });
}

/** The same of a matter that was just in hand. */
export async function presentResolution(
  centre: DecidingCentre,
  actor: Actor,
  standing: Omit<Standing, 'answer'>,
): Promise<Resolution> {
  const { contact, resolution, type, policy, decision } = standing;
  const contactId = contact.id;
  await recordReading(centre, actor, 'records.read', { customerId: contact.customerId, contactId });
  const rows = standing.rows.map((row) => asLeft(contact, row));
  const answer = toAnswer(decision.answer);
  const acts = await listActs(centre.db, contactId);
  const { explanation, definition } = await findWords(centre.db, contactId);
  const { facts } = toPolicyFacts(type, resolution, rows);
  const order = policy.factsOf(type);
  return {
    contactId,
    policy: resolution.policyId,
    type,
    explained: resolution.explained,
    accepted: resolution.accepted,
    facts: rows
      .toSorted((a, b) => order.indexOf(a.fact) - order.indexOf(b.fact))
      .map((row) => presentFact(policy, row, answer)),
    ask: chooseQuestion(answer, rows),
    explanation: presentExplanation(contact, explanation),
    decision: {
      id: decision.id,
      at: decision.at.toISOString(),
      answer: presentAnswer(answer),
      because: because(policy, answer),
      wouldChange: [...policy.whatWouldChange(facts)],
    },
    options: await presentOptions(centre, actor, contact, resolution, { policy, type, answer, rows, acts }),
    acts: acts.map(presentAct),
    definition,
  };
}

/** What was still being fetched when the contact closed never came. */
function asLeft(contact: ContactRow, row: FactRow): FactRow {
  return contact.state === 'closed' && row.state === 'fetching' ? { ...row, state: 'failed' } : row;
}

function presentFact(policy: Policy, row: FactRow, answer: Answer): Resolution['facts'][number] {
  return {
    ...presentDomain(policy, row.fact),
    fact: row.fact,
    state: row.state,
    value: row.value,
    source: row.source,
    records: [...row.records],
    note: row.note && { ...row.note, records: [...row.note.records] },
    matters: answer.status === 'undecided' && answer.need.includes(row.fact),
    settledAt: row.settledAt?.toISOString() ?? null,
  };
}

/** What the policy of this decision takes as a value, so that any fact of any policy can be asked for. */
function presentDomain(policy: Policy, fact: string): Pick<Resolution['facts'][number], 'values' | 'minimum'> {
  const domain = policy.facts.find(({ name }) => name === fact)?.domain;
  if (domain?.kind === 'number') return { values: null, minimum: domain.min };
  return { values: domain?.kind === 'enum' ? [...domain.values] : [true, false], minimum: null };
}

function presentExplanation(
  contact: ContactRow,
  stored: Awaited<ReturnType<typeof findWords>>['explanation'],
): Resolution['explanation'] {
  const { state, body } = stored ?? { state: 'fetching', body: null };
  const { topic = null, statements = [], unknown = [] } = body ?? {};
  // What was still being fetched when the contact closed never came.
  return { state: state === 'fetching' && contact.state === 'closed' ? 'failed' : state, topic, statements, unknown };
}

function because(policy: Policy, answer: Answer): Resolution['decision']['because'] {
  if (answer.status !== 'decided') return null;
  const reason = policy.rules.find((rule) => answer.rules.includes(rule.id))?.reason;
  return reason ? { zh: reason.zh ?? '', en: reason.en ?? '' } : null;
}

interface Offering {
  policy: Policy;
  type: string;
  answer: Answer;
  rows: FactRow[];
  acts: Awaited<ReturnType<typeof listActs>>;
}

async function presentOptions(
  centre: DecidingCentre,
  actor: Actor,
  contact: ContactRow,
  resolution: ResolutionRow,
  { policy, type, answer, rows, acts }: Offering,
): Promise<Resolution['options']> {
  const { matterId, earlierComplaintId } = resolution;
  const tickets = await listOwnTickets(centre.db, contact);
  const openOnes = tickets.filter(isOpenComplaint);
  const pointedTo = openOnes.find(({ id }) => id === earlierComplaintId);
  const open = pointedTo ?? openOnes.find((ticket) => ticket.matterId === matterId);
  const hasEarlier = chooseEarlier(tickets, contact, resolution) !== undefined;
  const expertInHand = isExpertInHand(acts, actor.accountId);
  const reminds = open && !raisesAnew(policy, answer, tickets, contact.id) ? open.number : null;
  const matter = { policy, type, resolution };
  const withPapers = contact.wayIn === 'counter' ? await findWithPapers(centre.db, contact, matter, rows) : null;
  return listOptions({ answer, facts: rows, hasEarlier, expertInHand, withPapers }).map((option) => ({
    ...option,
    remindsTicket: option.disposition === 'complaint' ? reminds : null,
  }));
}

export async function readAct(centre: DecidingCentre, contactId: string, actId: string): Promise<Act> {
  const act = (await listActs(centre.db, contactId)).find(({ id }) => id === actId);
  if (!act) throw noMatterYet();
  return presentAct(act);
}
