/**
 * The difficult-call policy once more, written from the numbered rules (docs/rules/difficult-calls.md#the-rules) and nothing
 * else. It shares no code with the engine and knows no rule ids: it maps complete facts to the seven parts of an answer.
 */
export type Value = string | number | boolean;
export type Get = (fact: string) => Value;
export type Tuple = readonly [
  disposition: string,
  reason: string | null,
  force: 'must' | 'may',
  ticketCategory: string | null,
  bossFunction: string | null,
  trainingNeed: boolean,
  mustRecord: readonly string[],
];

/** Every value that can matter; numbers around the thresholds the rules name. */
export const DOMAINS: Readonly<Record<string, readonly Value[]>> = {
  type: [
    'network.unsolved',
    'security.suspended',
    'security.harassment',
    'billing.gprs-two-packages',
    'billing.wap-net',
    'billing.not-dialled',
    'billing.roaming',
    'marketing.joint-account',
    'marketing.caller-id-fee',
    'marketing.forwarded-calls',
    'sp.unordered-fee',
    'sp.info-line',
    'sp.unsubscribe',
    'refund.not-arrived',
    'emergency.stop',
    'recharge.blocked',
    'ordinary',
  ],
  explained: [true, false],
  accepted: [true, false],
  contactsOnMatter: [1, 2, 3],
  earlierComplaint: ['none', 'open', 'closed'],
  earlierOutcome: [
    'none',
    'cannot-solve-now',
    'normal-use',
    'not-border-roaming',
    'refund-promised',
    'solved',
    'other',
  ],
  placeSame: [true, false],
  symptomSame: [true, false],
  baseStationSame: [true, false],
  callRecordFound: [true, false],
  ratingVerified: [true, false],
  upstreamOrderFound: [true, false],
  subscriptionFound: [true, false],
  daysSinceRefundPromised: [0, 2, 3, 4],
  refundArrived: [true, false],
  identityFailuresToday: [0, 4, 5, 6],
  verifiableByPhone: [true, false],
};

export function isContradictory(get: Get): boolean {
  if (get('accepted') === true && get('explained') === false) return true;
  return get('earlierComplaint') === 'none' && get('earlierOutcome') !== 'none';
}

const explain = (reason: string, trainingNeed = false): Tuple => [
  'explain',
  reason,
  'must',
  null,
  null,
  trainingNeed,
  [],
];
const simple = (disposition: string, boss: string | null = null): Tuple => [
  disposition,
  null,
  'must',
  null,
  boss,
  false,
  [],
];
const complaint = (category: string, mustRecord: readonly string[] = []): Tuple => [
  'complaint',
  null,
  'must',
  category,
  null,
  false,
  mustRecord,
];
const EXPERT: Tuple = ['expert', null, 'may', null, null, false, []];
const PLACE_AND_CODE = ['callPlace', 'baseStationCode'];

/** Rules 1 to 9 in order. Reads facts only when the rule at hand asks for them. */
export function decideByRules(version: 'v1' | 'v2', get: Get): Tuple {
  const type = String(get('type'));
  const v2 = version === 'v2';
  if (type === 'recharge.blocked') return ['expert', null, 'may', null, '4443', false, []];
  if (type === 'emergency.stop') {
    if (get('verifiableByPhone') === false) return simple('business-hall');
    return Number(get('identityFailuresToday')) >= 5 ? simple('retry-later') : simple('self-handle', 'emergency-loss');
  }
  if (type === 'refund.not-arrived') {
    if (get('refundArrived') === true) return explain('refund-arrived');
    return Number(get('daysSinceRefundPromised')) < 3 ? explain('refund-not-due') : simple('reopen');
  }
  if (type === 'sp.unsubscribe') {
    if (!v2) return explain('ordinary');
    return get('subscriptionFound') === true ? simple('self-handle', '2870') : complaint('sp');
  }
  if (type === 'ordinary') return explain('ordinary');
  if (get('accepted') === true) return explain('accepted');
  if (v2 && hasNewFacts(type, get)) {
    return type === 'billing.roaming' ? complaint('billing', PLACE_AND_CODE) : complaint('network');
  }
  if (get('explained') === false) return explain('first');
  return v2 ? lastStepRevised(type, get) : lastStepAsDefined(type, get);
}

function hasNewFacts(type: string, get: Get): boolean {
  if (type === 'network.unsolved') return get('earlierComplaint') !== 'none' && get('symptomSame') === false;
  if (type !== 'billing.roaming' || get('earlierComplaint') === 'none') return false;
  return get('placeSame') === false || get('baseStationSame') === false;
}

function lastStepAsDefined(type: string, get: Get): Tuple {
  const category = type.split('.')[0] ?? '';
  const expertIf = (condition: boolean): Tuple => (condition ? EXPERT : complaint(category));
  switch (type) {
    case 'network.unsolved':
      return expertIf(get('earlierOutcome') === 'cannot-solve-now' && get('placeSame') === true);
    case 'billing.gprs-two-packages':
    case 'billing.wap-net':
      return expertIf(get('ratingVerified') === true);
    case 'billing.not-dialled':
    case 'sp.info-line':
      return expertIf(get('callRecordFound') === true || get('earlierOutcome') === 'normal-use');
    case 'billing.roaming':
      return expertIf(get('earlierOutcome') === 'not-border-roaming');
    case 'sp.unordered-fee':
      return expertIf(get('upstreamOrderFound') === true || get('earlierOutcome') === 'normal-use');
    default:
      return EXPERT;
  }
}

function lastStepRevised(type: string, get: Get): Tuple {
  const category = type.split('.')[0] ?? '';
  const expertIf = (condition: boolean): Tuple => (condition ? EXPERT : complaint(category));
  switch (type) {
    case 'network.unsolved':
      return expertIf(
        get('earlierOutcome') === 'cannot-solve-now' && get('placeSame') === true && get('symptomSame') === true,
      );
    case 'security.suspended':
      return ['complaint', null, 'may', 'marketing/process-dissatisfaction', null, false, []];
    case 'security.harassment':
      return EXPERT;
    case 'billing.gprs-two-packages':
    case 'billing.wap-net':
      return expertIf(get('ratingVerified') === true && get('earlierComplaint') !== 'none');
    case 'billing.not-dialled':
      if (get('earlierOutcome') === 'normal-use') return EXPERT;
      return expertIf(get('callRecordFound') === true && get('earlierComplaint') === 'closed');
    case 'billing.roaming':
      return get('earlierOutcome') === 'not-border-roaming' ? EXPERT : complaint('billing', PLACE_AND_CODE);
    case 'marketing.joint-account':
      return explain('removed', true);
    case 'marketing.caller-id-fee':
    case 'marketing.forwarded-calls':
      return Number(get('contactsOnMatter')) >= 2 ? EXPERT : ['suggestion', null, 'may', null, null, false, []];
    default:
      return complaint('sp');
  }
}
