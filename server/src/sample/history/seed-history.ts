import { readFile } from 'node:fs/promises';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { daysEarlier } from '../../platform/clock.ts';
import { InBoth } from '../../platform/contract-parts.ts';
import { newId } from '../../platform/new-id.ts';
import type { Work } from '../../platform/work.ts';
import { savePastContacts } from '../../contact/contacts/index.ts';
import { type Customer, drawFor, type SimulatedBoss } from '../../foundation/billing/index.ts';
import { type CustomerRow, saveMetCustomers } from '../../foundation/customers/index.ts';
import { type DecidingCentre, savePastResolutions } from '../../deciding/resolution/index.ts';
import { fitCategory, listKinds, savePastTickets, takeTicketNumbers } from '../../casework/tickets/index.ts';
import type { Desk } from './draw-act.ts';
import { drawVisits } from './draw-visits.ts';
import { makePast } from './make-past.ts';
import type { Past } from './past.ts';
import type { Answer, Policy } from '@jieyi/policy';

const OpeningWords = Type.Record(Type.String(), Type.Array(InBoth, { minItems: 1 }));

const SEED = 8_612_340;
const VISITS = 3000;
const DAYS = 84;
/** Before that the policy as defined decided, from then on the revised one. */
const REVISED_DAYS_AGO = 56;

/** Ids of the sample people by username. */
type People = ReadonlyMap<string, string>;

/**
 * Fills in twelve weeks of decided contacts, so that there is something to replay: the same every time but for their ids,
 * and always up to yesterday. Their customers are none of the sample callers, whose past is theirs alone.
 */
export async function seedHistory(
  centre: DecidingCentre,
  work: Work,
  boss: SimulatedBoss,
  people: People,
  file: string,
): Promise<{ customers: CustomerRow[]; past: Past }> {
  const draw = drawFor(SEED, 'history');
  const customers = boss.ordinaryCustomers().map((customer) => toRow(customer, work.now));
  const asDefined = remembering(await centre.policies.version('v1'));
  const asRevised = remembering(await centre.policies.version('v2'));
  const revisedAt = daysEarlier(work.now, REVISED_DAYS_AGO);
  const visits = drawVisits(draw, customers.length, { now: work.now, days: DAYS, visits: VISITS });
  const past = makePast(
    {
      draw,
      now: work.now,
      customers,
      openingWords: await readWords(file),
      desks: (customer) => deskFor(customer, people),
      policyAt: (at) => (at < revisedAt ? asDefined : asRevised),
      categoryOf: await openCategories(work),
      nextNumber: await takeTicketNumbers(work.db, 2 * VISITS),
    },
    visits,
  );
  await saveMetCustomers(work.db, customers, visits[0]?.at ?? work.now);
  await savePastContacts(work.db, past);
  await savePastTickets(work.db, past.tickets, past.reminders);
  await savePastResolutions(work.db, past);
  return { customers, past };
}

async function openCategories(work: Work): Promise<(kind: string, wanted: string) => string> {
  const kinds = await listKinds(work.kept);
  return (id, wanted) => {
    const kind = kinds.find((one) => one.id === id);
    return kind ? fitCategory(kind, wanted) : wanted;
  };
}

/** The same few hundred cases come again and again. */
function remembering(policy: Policy): Policy {
  const known = new Map<string, Answer>();
  return {
    ...policy,
    decide: (facts, sources) => {
      const key = JSON.stringify([facts, sources]);
      const answer = known.get(key) ?? policy.decide(facts, sources);
      known.set(key, answer);
      return answer;
    },
  };
}

async function readWords(file: string): Promise<Static<typeof OpeningWords>> {
  return Value.Parse(OpeningWords, JSON.parse(await readFile(file, 'utf8')));
}

function toRow(customer: Customer, now: Date): CustomerRow {
  const { provinceId, cityId, phone, ref, name, title, level, birthDate, planName } = customer;
  const plan = { planZh: planName.zh, planEn: planName.en };
  const known = { name, title, level, birthDate };
  return { id: newId(now), provinceId, cityId, phone, bossRef: ref, ...known, ...plan, phoneLeftAt: null };
}

function deskFor({ provinceId, cityId }: CustomerRow, people: People): Desk {
  const idOf = (username: string) => people.get(username) ?? '';
  if (provinceId === 'js') return { agentId: idOf('agent-js'), expertId: idOf('expert-js') };
  return cityId === 'zj-hz'
    ? { agentId: idOf('agent'), expertId: idOf('expert') }
    : { agentId: idOf('agent2'), expertId: idOf('expert2') };
}
