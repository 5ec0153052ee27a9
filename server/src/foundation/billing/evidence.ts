/**
 * One record of the BOSS, flattened so that it can be kept, sent and shown as it was.
 * `fields` names carry the unit: `…Fen`, `…Kb`, `…At` (ISO 8601 UTC), `seconds`. A bilingual name is the pair
 * `…Zh` and `…En`. Labels of kinds, fields and coded values are in the `records` texts.
 */
export interface EvidenceRecord {
  readonly kind: EvidenceKind;
  readonly id: string;
  /** When it happened, ISO 8601 UTC, or null for what has no moment (a package, a bill line). */
  readonly at: string | null;
  readonly fields: Readonly<Record<string, string | number | boolean>>;
}

export type EvidenceKind =
  | 'customer'
  | 'charge'
  | 'voice'
  | 'sms'
  | 'data'
  | 'package'
  | 'content-hit'
  | 'harassment'
  | 'site'
  | 'group'
  | 'credit'
  | 'forwarding'
  | 'subscription'
  | 'upstream-order'
  | 'refund'
  | 'recharge-blacklist';

/**
 * A sentence for the customer: `code` names a text in `explanations`, `values` fill it, `records` prove it.
 * Names of values carry the unit as in `EvidenceRecord.fields`.
 */
export interface Statement {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly records: readonly EvidenceRecord[];
}

/** How a matter stands by the records. `unknown` is what they do not show; nothing is filled in. */
export interface Explanation {
  readonly topic: string;
  readonly statements: readonly Statement[];
  readonly unknown: readonly Statement[];
}

/** A fact of the policy as the records show it; `value` null means they do not tell, and `note` says why. */
export interface FactFinding {
  readonly fact: string;
  readonly value: boolean | number | null;
  readonly records: readonly EvidenceRecord[];
  readonly note?: Statement;
}

/** What the earlier complaint on the same matter noted, as far as it did. */
export interface EarlierComplaint {
  readonly place?: string;
  readonly baseStation?: string;
  /** When a refund was promised in it; refunds that arrived before do not count as this one. */
  readonly refundPromisedAt?: Date;
}

/** What is asked about: whose matter, of which type, and, if named, which bill line (`ChargeLine.id`). */
export interface MatterAsk {
  readonly customerRef: string;
  readonly type: string;
  readonly earlier: EarlierComplaint | null;
  readonly now: Date;
  readonly disputed?: string;
}
