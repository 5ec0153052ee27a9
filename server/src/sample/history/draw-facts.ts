import type { Policy } from '@jieyi/policy';
import type { Draw } from '../../foundation/billing/index.ts';
import type { Visit } from './draw-visits.ts';

type Value = boolean | number | string | null;

/** How the latest complaint on the matter stands when the customer comes. */
export interface Earlier {
  readonly state: 'none' | 'open' | 'closed';
  readonly outcome: string;
}

/** A fact as it stood when the contact closed. */
export interface DrawnFact {
  readonly fact: string;
  readonly state: 'known' | 'failed' | 'untold' | 'unobtainable';
  readonly value: Value;
  readonly source: string | null;
}

/** How often a yes-or-no fact is true. */
const TRUE: Readonly<Record<string, number>> = {
  placeSame: 0.65,
  symptomSame: 0.7,
  baseStationSame: 0.6,
  callRecordFound: 0.7,
  ratingVerified: 0.85,
  upstreamOrderFound: 0.6,
  subscriptionFound: 0.7,
  refundArrived: 0.35,
  verifiableByPhone: 0.93,
};

const COMPARED = new Set(['placeSame', 'symptomSame', 'baseStationSame']);
const ASKED = new Set(['symptomSame', 'verifiableByPhone']);
const FROM_CONVERSATION = new Set(['type', 'explained', 'accepted']);

/** The facts that the policy of that day made somebody look for; now and then one was not to be had. */
export function drawFacts(draw: Draw, policy: Policy, visit: Visit, earlier: Earlier): DrawnFact[] {
  return policy
    .factsOf(visit.type)
    .filter((fact) => !FROM_CONVERSATION.has(fact))
    .map((fact) => drawFact(draw, fact, visit, earlier));
}

function drawFact(draw: Draw, fact: string, visit: Visit, earlier: Earlier): DrawnFact {
  const own = ownValue(draw, fact, visit, earlier);
  if (own !== undefined) return { fact, state: 'known', ...own };
  // Drawn in any case, so that one fact more or less in a policy does not change all that follows.
  const [value, lost] = [draw.chance(TRUE[fact] ?? 0.5), draw.chance(0.06)];
  if (COMPARED.has(fact) && earlier.state === 'none') return { fact, state: 'untold', value: null, source: null };
  if (lost) return { fact, state: ASKED.has(fact) ? 'unobtainable' : 'failed', value: null, source: null };
  return { fact, state: 'known', value, source: ASKED.has(fact) ? 'agent' : 'boss' };
}

function ownValue(
  draw: Draw,
  fact: string,
  visit: Visit,
  earlier: Earlier,
): Pick<DrawnFact, 'value' | 'source'> | undefined {
  if (fact === 'contactsOnMatter') return { value: visit.contactsOnMatter, source: 'contacts' };
  if (fact === 'earlierComplaint') return { value: earlier.state, source: 'tickets' };
  if (fact === 'earlierOutcome') return { value: earlier.outcome, source: 'tickets' };
  if (fact === 'daysSinceRefundPromised') return { value: draw.between(0, 8), source: 'tickets' };
  if (fact !== 'identityFailuresToday') return undefined;
  return { value: draw.chance(0.85) ? 0 : draw.pick([1, 2, 5]), source: 'identity-log' };
}
