import type { TicketKindBody } from '../kind-contract.ts';
import type { ClockRule } from './clock-rule.ts';

export const ACCEPTANCE = 'acceptance';

/**
 * The promises that a ticket carries: those of its kind, with its category's in the place of those of the same name, and
 * that somebody accepts it in time. Pure.
 */
export function rulesOf(kind: TicketKindBody, category: string): ClockRule[] {
  const own = kind.categoryClocks[category] ?? kind.categoryClocks[category.split('/')[0] ?? ''] ?? [];
  const general = kind.clocks.filter(({ name }) => !own.some((rule) => rule.name === name));
  return [...general, ...own, acceptance(kind)];
}

function acceptance({ acceptMinutes, acceptCounts }: TicketKindBody): ClockRule {
  return {
    name: ACCEPTANCE,
    label: { zh: '接单', en: 'Acceptance' },
    minutes: acceptMinutes,
    counts: acceptCounts ?? 'working',
    startsAt: ['assign', 'pass-on'],
    stopsAt: ['accept'],
    endsAt: ['assign', 'pass-on', 'give-back', 'return-result', 'reply', 'dissatisfied'],
    pausesIn: [],
    whenLate: 'take-back',
  };
}
