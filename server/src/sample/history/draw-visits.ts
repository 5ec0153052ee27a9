import type { WayIn } from '../../contact/channels/index.ts';
import type { Draw } from '../../foundation/billing/index.ts';
import { daysEarlier, operatorDayStart, secondsLater } from '../../platform/clock.ts';

/** One coming of a customer about a matter. */
export interface Visit {
  /** Position in the list of customers. */
  readonly customer: number;
  /** Visits of one matter share it. */
  readonly matter: number;
  readonly type: string;
  readonly at: Date;
  readonly wayIn: WayIn;
  readonly contactsOnMatter: number;
  /** What a complaint from before the weeks told came to; null where there was none. */
  readonly complainedBefore: string | null;
  readonly explained: boolean;
  readonly accepted: boolean;
}

/** How often a type comes, of a hundred or so. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'network.unsolved': 12,
  'security.suspended': 5,
  'security.harassment': 8,
  'billing.gprs-two-packages': 8,
  'billing.wap-net': 4,
  'billing.not-dialled': 7,
  'billing.roaming': 9,
  'marketing.joint-account': 4,
  'marketing.caller-id-fee': 8,
  'marketing.forwarded-calls': 3,
  'sp.unordered-fee': 9,
  'sp.info-line': 4,
  'sp.unsubscribe': 6,
  'refund.not-arrived': 4,
  'emergency.stop': 4,
  'recharge.blocked': 2,
  ordinary: 6,
};

/** What an earlier complaint came to, and how often there was one before the weeks that are told. */
const EARLIER: Readonly<Record<string, { chance: number; outcomes: readonly string[] }>> = {
  'network.unsolved': { chance: 0.5, outcomes: ['cannot-solve-now', 'cannot-solve-now', 'cannot-solve-now', 'solved'] },
  'billing.roaming': { chance: 0.5, outcomes: ['not-border-roaming', 'not-border-roaming', 'other'] },
  'billing.not-dialled': { chance: 0.35, outcomes: ['normal-use', 'normal-use', 'other'] },
  'billing.gprs-two-packages': { chance: 0.25, outcomes: ['other', 'solved'] },
  'billing.wap-net': { chance: 0.25, outcomes: ['other', 'solved'] },
  'sp.unordered-fee': { chance: 0.3, outcomes: ['normal-use', 'other', 'solved'] },
  'sp.info-line': { chance: 0.3, outcomes: ['normal-use', 'other'] },
  'refund.not-arrived': { chance: 1, outcomes: ['refund-promised'] },
};

const WAYS_IN: readonly WayIn[] = [
  ...Array<WayIn>(15).fill('hotline'),
  'web-chat',
  'web-chat',
  'wechat',
  'sms',
  'counter',
  'web-form',
];

export interface Span {
  readonly now: Date;
  readonly days: number;
  readonly visits: number;
}

/** Draws matters and the visits about them until there are enough, oldest first. The last day is yesterday. */
export function drawVisits(draw: Draw, customers: number, { now, days, visits }: Span): Visit[] {
  const drawn: Visit[] = [];
  for (let matter = 0; drawn.length < visits; matter++) drawn.push(...drawMatter(draw, matter, customers, now, days));
  return drawn.slice(0, visits).toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

function drawMatter(draw: Draw, matter: number, customers: number, now: Date, days: number): Visit[] {
  const type = drawWeighted(draw, WEIGHTS);
  const complainedBefore = draw.chance(EARLIER[type]?.chance ?? 0) ? drawOutcome(draw, type) : null;
  const about = { customer: draw.between(0, customers - 1), matter, type, complainedBefore };
  const comings = drawComings(draw);
  const visits: Visit[] = [];
  let daysAgo = draw.between(1, days);
  for (let coming = 1; coming <= comings && daysAgo >= 1; coming++) {
    const contactsOnMatter = coming + (complainedBefore === null ? 0 : 1);
    const at = drawTime(draw, now, daysAgo);
    visits.push({ ...about, at, contactsOnMatter, wayIn: draw.pick(WAYS_IN), ...drawMarks(draw, type) });
    daysAgo -= draw.between(1, 12);
  }
  return visits;
}

function drawComings(draw: Draw): number {
  const chance = draw.fraction();
  if (chance < 0.68) return 1;
  return chance < 0.92 ? 2 : 3;
}

/** What a complaint on this type comes to. */
export function drawOutcome(draw: Draw, type: string): string {
  return draw.pick(EARLIER[type]?.outcomes ?? ['other', 'solved']);
}

/** What is quickly done is seldom explained first. */
const DONE_AT_ONCE = new Set([
  'sp.unsubscribe',
  'refund.not-arrived',
  'emergency.stop',
  'recharge.blocked',
  'ordinary',
]);

function drawMarks(draw: Draw, type: string): { explained: boolean; accepted: boolean } {
  const explained = draw.chance(DONE_AT_ONCE.has(type) ? 0.3 : 0.9);
  return { explained, accepted: explained && draw.chance(0.42) };
}

/** Mostly by day, in the operator's zone. */
function drawTime(draw: Draw, now: Date, daysAgo: number): Date {
  const day = operatorDayStart(daysEarlier(now, daysAgo));
  const hour = draw.chance(0.85) ? draw.between(8, 19) : draw.between(0, 23);
  return secondsLater(day, hour * 3600 + draw.between(0, 3599));
}

function drawWeighted(draw: Draw, weights: Readonly<Record<string, number>>): string {
  const entries = Object.entries(weights);
  let left = draw.fraction() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of entries) {
    left -= weight;
    if (left < 0) return name;
  }
  return entries[0]?.[0] ?? '';
}
