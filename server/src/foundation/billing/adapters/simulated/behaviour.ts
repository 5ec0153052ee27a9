import type { BillingCall } from '../../billing-system.ts';

/** How the simulated BOSS behaves, for every process on its database. Times in milliseconds. */
export interface BossBehaviour {
  /** What each call takes in the mean, half on the way there and half on the way back; single calls vary by a third. */
  readonly latencyMs: number;
  /** The calls that get no answer. */
  readonly failing: 'none' | 'all' | readonly BillingCall[];
}

export const defaultBehaviour: BossBehaviour = { latencyMs: 40, failing: 'none' };

/** Longer makes no sense for trying things out, and would hold connections. */
const longestMs = 60_000;

const callNames: Readonly<Record<BillingCall, true>> = {
  findCustomer: true,
  customer: true,
  bills: true,
  usageRecords: true,
  dataTariff: true,
  contentHits: true,
  harassmentReports: true,
  siteRecords: true,
  accountGroups: true,
  forwardings: true,
  subscriptions: true,
  upstreamOrders: true,
  refunds: true,
  rechargeBlacklist: true,
  verifyIdentity: true,
  unsubscribe: true,
  liftRechargeBlacklist: true,
  stopForLoss: true,
};

/** The names that `BossBehaviour.failing` may list. */
export const billingCalls: readonly BillingCall[] = Object.keys(callNames).filter(isBillingCall);

/** Reads a behaviour from the wire or the database. Throws `RangeError` that names what is wrong. */
export function readBehaviour(given: unknown): BossBehaviour {
  if (typeof given !== 'object' || given === null) throw new RangeError('behaviour: an object is wanted');
  const { latencyMs, failing }: { latencyMs?: unknown; failing?: unknown } = given;
  return {
    latencyMs: readMs('latencyMs', latencyMs),
    failing: readFailing(failing),
  };
}

function readMs(name: string, given: unknown): number {
  if (typeof given === 'number' && given >= 0 && given <= longestMs) return given;
  throw new RangeError(`${name}: a number from 0 to ${longestMs} is wanted`);
}

function readFailing(given: unknown): BossBehaviour['failing'] {
  if (given === 'none' || given === 'all') return given;
  if (Array.isArray(given) && given.every(isBillingCall)) return given;
  throw new RangeError(`failing: 'none', 'all' or a list of ${billingCalls.join(', ')} is wanted`);
}

function isBillingCall(name: unknown): name is BillingCall {
  return typeof name === 'string' && Object.hasOwn(callNames, name);
}
