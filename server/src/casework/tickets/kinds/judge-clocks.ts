import type { RefusalDetail } from '../../../platform/refusal.ts';
import { reasoned } from '../moves/moves.ts';
import type { Life, TicketKindBody } from './kind-contract.ts';
import type { ClockRule } from './clock-rule.ts';
import { ACCEPTANCE, TERM } from './clock-names.ts';

interface Known {
  states: readonly string[];
  /** What can happen to a ticket of the kind. */
  events: readonly string[];
  /** States that some move enters with a stated reason. */
  withReason: readonly string[];
  calendars: readonly string[];
}

/** They happen whatever the life: raising, and what becomes of a promised refund. */
const always = ['raise', 'promise-refund', 'refund-arrived'];

/**
 * What is wrong with the times of a kind: two clocks of one name, one that takes the name of acceptance, that nothing
 * starts or ends, that nothing could keep; a state or a calendar that is not there; a rest that no reason is stated for; days
 * that are not whole. Placed as `clocks.0` or `categoryClocks.billing.0`. `calendars` are those of the group. Pure.
 */
export function judgeClocks(kind: TicketKindBody, calendars: readonly string[]): RefusalDetail[] {
  const { states, moves } = kind.life;
  const known: Known = {
    states: states.map(({ id }) => id),
    events: [...always, ...moves.map(({ verb }) => verb)],
    withReason: moves.filter(({ verb }) => reasoned.includes(verb)).map(({ to }) => to),
    calendars,
  };
  const sets: [string, readonly ClockRule[]][] = [
    ['clocks', kind.clocks],
    ...Object.entries(kind.categoryClocks).map(([id, rules]): [string, ClockRule[]] => [`categoryClocks.${id}`, rules]),
  ];
  return [
    ...restsWithoutReason(kind.life, known),
    ...sets.flatMap(([place, rules]) => rules.flatMap((rule, at) => judgeAt(`${place}.${at}`, rules, rule, known))),
  ];
}

function judgeAt(field: string, rules: readonly ClockRule[], rule: ClockRule, known: Known): RefusalDetail[] {
  const first = rules.find(({ name }) => name === rule.name);
  const twice = first === rule ? [] : ['clock-twice'];
  return [...twice, ...judgeRule(rule, known)].map((message) => ({ field, message }));
}

/** A state where clocks rest, but no way into it states a reason: they would run on. */
function restsWithoutReason({ states }: Life, { withReason }: Known): RefusalDetail[] {
  return states.flatMap(({ id, clock }, at) =>
    clock === 'pauses' && !withReason.includes(id)
      ? [{ field: `life.states.${at}`, message: 'rest-without-reason' }]
      : [],
  );
}

function judgeRule(rule: ClockRule, known: Known): string[] {
  const { name, label, pausesIn = [], counts, minutes, calendar = 'office' } = rule;
  return [
    ...(label.zh.trim() && label.en.trim() ? [] : ['name-missing']),
    ...(name === ACCEPTANCE || name === TERM ? ['clock-reserved'] : []),
    ...judgeEvents(rule, known.events),
    ...pausesIn.filter((state) => !known.states.includes(state)).map((state) => `no-such-state ${state}`),
    ...pausesIn
      .filter((state) => known.states.includes(state) && !known.withReason.includes(state))
      .map((state) => `rest-without-reason ${state}`),
    ...(counts === 'days' && minutes % 1440 !== 0 ? ['days-not-whole'] : []),
    ...(known.calendars.includes(calendar) ? [] : [`no-such-calendar ${calendar}`]),
  ];
}

function judgeEvents({ startsAt, stopsAt, endsAt = [], afterClose }: ClockRule, events: readonly string[]): string[] {
  const happens = (wanted: readonly string[]) => wanted.some((one) => events.includes(one));
  if (!happens(startsAt)) return ['never-starts'];
  if (happens(stopsAt)) return [];
  return [afterClose && !happens(endsAt) ? 'clock-never-ends' : 'never-kept'];
}
