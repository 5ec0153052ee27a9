import type { Bill, ChargeItem, ChargeLine } from './boss-records.ts';

/** The bill items that a matter of each type is about. Types that are not about a charge have none. */
const itemsOf: Readonly<Record<string, readonly ChargeItem[]>> = {
  'billing.gprs-two-packages': ['data-over-allowance'],
  'billing.wap-net': ['data-net'],
  'billing.not-dialled': ['voice-long-distance', 'voice-over-allowance'],
  'billing.roaming': ['roaming-voice'],
  'marketing.joint-account': ['gift-credit'],
  'marketing.caller-id-fee': ['caller-id'],
  'sp.unordered-fee': ['sp-on-demand', 'sp-monthly'],
  'sp.info-line': ['info-line'],
  'sp.unsubscribe': ['sp-monthly'],
};

/**
 * The bill line in dispute: the named one if one is named, else the newest of the type's items, the largest within
 * a month. Null when the bills have no such line. Bills come newest first.
 */
export function findDisputedItem(type: string, bills: readonly Bill[], named?: string): ChargeLine | null {
  const lines = bills.flatMap((bill) => bill.lines);
  if (named !== undefined) return lines.find((line) => line.id === named) ?? null;
  const items = itemsOf[type] ?? [];
  const matching = lines.filter((line) => items.includes(line.item));
  return matching.filter((line) => line.month === matching[0]?.month).reduce<ChargeLine | null>(larger, null);
}

function larger(best: ChargeLine | null, line: ChargeLine): ChargeLine {
  return best && Math.abs(best.amountFen) >= Math.abs(line.amountFen) ? best : line;
}
