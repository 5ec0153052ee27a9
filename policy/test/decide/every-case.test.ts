import { expect, it } from 'vitest';
import { answersOf, type Judged, type Known, neededFacts } from '../help/completions.ts';
import { openShipped, VERSIONS } from '../help/shipped-policies.ts';
import { decideByRules, DOMAINS, isContradictory, type Value } from '../help/rules-oracle.ts';

const policies = await openShipped();

/** What the rules in words read for each type; the values of outcomes that no rule tells apart are tried once. */
const CONTACT = ['explained', 'accepted'];
const EARLIER = ['earlierComplaint', 'earlierOutcome'];
const READ: Readonly<Record<string, readonly string[]>> = {
  'network.unsolved': [...CONTACT, ...EARLIER, 'placeSame', 'symptomSame'],
  'security.suspended': CONTACT,
  'security.harassment': CONTACT,
  'billing.gprs-two-packages': [...CONTACT, ...EARLIER, 'ratingVerified'],
  'billing.wap-net': [...CONTACT, ...EARLIER, 'ratingVerified'],
  'billing.not-dialled': [...CONTACT, ...EARLIER, 'callRecordFound'],
  'billing.roaming': [...CONTACT, ...EARLIER, 'placeSame', 'baseStationSame'],
  'marketing.joint-account': CONTACT,
  'marketing.caller-id-fee': [...CONTACT, 'contactsOnMatter'],
  'marketing.forwarded-calls': [...CONTACT, 'contactsOnMatter'],
  'sp.unordered-fee': [...CONTACT, 'earlierOutcome', 'upstreamOrderFound'],
  'sp.info-line': [...CONTACT, 'earlierOutcome', 'callRecordFound'],
  'sp.unsubscribe': ['subscriptionFound'],
  'refund.not-arrived': ['refundArrived', 'daysSinceRefundPromised'],
  'emergency.stop': ['verifiableByPhone', 'identityFailuresToday'],
  'recharge.blocked': [],
  ordinary: [],
};
const OUTCOMES = ['none', 'cannot-solve-now', 'normal-use', 'not-border-roaming', 'other'];

/** Every way to know or not know the facts. */
function everyCase(facts: readonly string[]): Known[] {
  let cases: Known[] = [{}];
  for (const fact of facts) {
    const values: readonly Value[] = fact === 'earlierOutcome' ? OUTCOMES : (DOMAINS[fact] ?? []);
    cases = cases.flatMap((known) => [known, ...values.map((value) => ({ ...known, [fact]: value }))]);
  }
  return cases;
}

const judgedBy = (version: 'v1' | 'v2'): Judged => ({
  domains: DOMAINS,
  isContradictory,
  decide: (get) => decideByRules(version, get),
});

function expected(judged: Judged, known: Known): unknown {
  const answers = [...answersOf(judged, known)];
  if (answers.length === 0) return ['invalid'];
  if (answers.length === 1) return ['decided', answers[0]];
  const possible = [...new Set(answers.map((answer) => String(JSON.parse(answer)[0])))].toSorted();
  return ['undecided', possible, neededFacts(judged, known)];
}

function actual(version: 'v1' | 'v2', known: Known): unknown {
  const answer = policies[version].decide(known);
  if (answer.status === 'invalid') return ['invalid'];
  if (answer.status === 'undecided') return ['undecided', answer.possible, answer.need];
  const { disposition, reason, force, ticketCategory, bossFunction, trainingNeed, mustRecord } = answer;
  const tuple = [disposition, reason, force, ticketCategory, bossFunction, trainingNeed, mustRecord];
  return ['decided', JSON.stringify(tuple)];
}

it('knows every type', () => {
  expect(Object.keys(READ).toSorted()).toEqual(DOMAINS['type']?.toSorted());
});

it.each(VERSIONS.flatMap((version) => Object.keys(READ).map((type) => [version, type] as const)))(
  '%s answers every case of %s, whatever is known',
  (version, type) => {
    for (const facts of everyCase(READ[type] ?? [])) {
      const known = { type, ...facts };
      expect([known, actual(version, known)]).toEqual([known, expected(judgedBy(version), known)]);
    }
  },
);
