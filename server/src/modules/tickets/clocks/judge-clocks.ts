import type { RefusalDetail } from '../../../platform/refusal.ts';
import type { TicketKindBody } from '../kind-contract.ts';
import type { ClockRule } from './clock-rule.ts';
import { ACCEPTANCE, TERM } from './rules-of-ticket.ts';

/**
 * What is wrong with the times of a kind: two clocks of one name, one that takes the name of acceptance, a state or a
 * calendar that is not there, days that are not whole. `calendars` are those of the group. Pure.
 */
export function judgeClocks(kind: TicketKindBody, calendars: readonly string[]): RefusalDetail[] {
  const states = kind.life.states.map(({ id }) => id);
  const sets = [kind.clocks, ...Object.values(kind.categoryClocks)];
  return sets.flatMap((rules) => [
    ...twice(rules),
    ...rules.flatMap((rule) => judgeRule(rule, states, calendars).map((message) => ({ field: rule.name, message }))),
  ]);
}

function twice(rules: readonly ClockRule[]): RefusalDetail[] {
  const names = rules.map(({ name }) => name);
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => ({ field: name, message: 'clock-twice' }));
}

function judgeRule(
  { name, pausesIn = [], counts, minutes, calendar = 'office' }: ClockRule,
  states: readonly string[],
  calendars: readonly string[],
): string[] {
  return [
    ...(name === ACCEPTANCE || name === TERM ? ['clock-reserved'] : []),
    ...pausesIn.filter((state) => !states.includes(state)).map((state) => `no-such-state ${state}`),
    ...(counts === 'days' && minutes % 1440 !== 0 ? ['days-not-whole'] : []),
    ...(calendars.includes(calendar) ? [] : [`no-such-calendar ${calendar}`]),
  ];
}
