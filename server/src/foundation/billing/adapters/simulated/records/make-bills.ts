import type { Bill, ChargeItem, ChargeLine, UsageRecord } from '../../../boss-records.ts';
import { monthOf } from '../../../month-of.ts';
import type { BaseCalendar } from './base-calendar.ts';
import type { CustomerDraft } from './customer-file.ts';

/** The bills of all months of the calendar, newest first, from rated usage and what is subscribed to. */
export function makeBills(draft: CustomerDraft, calendar: BaseCalendar): readonly Bill[] {
  return calendar.months.map((month, back) => billOf(month, back > 0, linesOf(draft, month)));
}

/** A bill of these lines, with its total. */
export function billOf(month: string, closed: boolean, lines: readonly ChargeLine[]): Bill {
  const totalFen = lines.reduce((sum, line) => sum + line.amountFen, 0);
  return { id: `B-${month}`, month, closed, totalFen, lines };
}

export function lineOf(
  month: string,
  item: ChargeItem,
  amountFen: number,
  more: { readonly recordIds?: readonly string[]; readonly serviceId?: string } = {},
): ChargeLine {
  const serviceId = more.serviceId ?? null;
  const id = [month, item, ...(serviceId ? [serviceId] : [])].join('/');
  return { id, month, item, amountFen, recordIds: more.recordIds ?? [], serviceId };
}

function linesOf(draft: CustomerDraft, month: string): readonly ChargeLine[] {
  return [...flatLines(draft, month), ...usageLines(draft.usage, month), ...providerLines(draft, month)];
}

function flatLines({ plan, packages, accountGroups }: CustomerDraft, month: string): readonly ChargeLine[] {
  const credit = accountGroups
    .flatMap((group) => group.credits)
    .filter((entry) => entry.kind === 'used' && monthOf(entry.at) === month);
  return [
    lineOf(month, 'plan-monthly', plan.monthlyFen),
    ...packages.map((offer) => lineOf(month, 'data-package', offer.feeFen, { serviceId: offer.id })),
    ...(plan.callerIdFen > 0 ? [lineOf(month, 'caller-id', plan.callerIdFen)] : []),
    ...credit.map((entry) => lineOf(month, 'gift-credit', -entry.amountFen, { recordIds: [entry.id] })),
  ];
}

function usageLines(usage: readonly UsageRecord[], month: string): readonly ChargeLine[] {
  const charged = usage.filter((record) => record.chargeFen > 0 && monthOf(record.at) === month);
  const items = [...new Set(charged.map(itemOf))].toSorted();
  return items.map((item) => {
    const records = charged.filter((record) => itemOf(record) === item);
    const amountFen = records.reduce((sum, record) => sum + record.chargeFen, 0);
    return lineOf(month, item, amountFen, { recordIds: records.map((record) => record.id) });
  });
}

function itemOf(record: UsageRecord): ChargeItem {
  if (record.kind === 'sms') return 'sms-over-allowance';
  if (record.kind === 'data') return record.packageMatched ? 'data-over-allowance' : dataItemOf[record.ratedAs];
  if (record.callType === 'info-line') return 'info-line';
  if (record.roaming === 'domestic') return 'roaming-voice';
  return record.callType === 'long-distance' ? 'voice-long-distance' : 'voice-over-allowance';
}

const dataItemOf = { WAP: 'data-wap', NET: 'data-net' } as const;

function providerLines({ subscriptions, upstreamOrders }: CustomerDraft, month: string): readonly ChargeLine[] {
  const running = subscriptions.filter((subscription) => monthOf(subscription.since) <= month);
  const orders = upstreamOrders.filter((order) => monthOf(order.at) === month);
  const ordered = [...new Set(orders.map((order) => order.serviceId))];
  return [
    ...running.map(({ serviceId, monthlyFen }) => lineOf(month, 'sp-monthly', monthlyFen, { serviceId })),
    ...ordered.map((serviceId) => {
      const its = orders.filter((order) => order.serviceId === serviceId);
      const amountFen = its.reduce((sum, order) => sum + order.priceFen, 0);
      return lineOf(month, 'sp-on-demand', amountFen, { serviceId, recordIds: its.map((order) => order.id) });
    }),
  ];
}
