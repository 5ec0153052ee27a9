/** Why no answer came: it took too long, it answered with an error, or nobody was there. */
export type UnavailableCause = 'timeout' | 'refused' | 'down';

/** The BOSS could not answer. Nothing is known from this call; asking again is safe. */
export class BillingUnavailable extends Error {
  readonly call: string;
  readonly unavailable: UnavailableCause;

  constructor(call: string, unavailable: UnavailableCause, cause?: unknown) {
    super(`billing system gave no answer to ${call}: ${unavailable}`, { cause });
    this.name = 'BillingUnavailable';
    this.call = call;
    this.unavailable = unavailable;
  }
}

export const billingRefusalCodes = [
  'unknown-customer',
  'unknown-subscription',
  'subscription-already-gone',
  'not-on-recharge-blacklist',
  'already-stopped',
  'verification-means-not-available',
  'key-used-for-something-else',
] as const;

export type BillingRefusalCode = (typeof billingRefusalCodes)[number];

/** The BOSS answered, and the answer is no. Repeating the same call gives the same refusal. */
export class BillingRefusal extends Error {
  readonly call: string;
  readonly code: BillingRefusalCode;

  constructor(call: string, code: BillingRefusalCode) {
    super(`billing system refused ${call}: ${code}`);
    this.name = 'BillingRefusal';
    this.call = call;
    this.code = code;
  }
}
