import { readRules } from '@jieyi/queue';
import type { RefusalDetail } from '../../../platform/refusal.ts';
import { customerLevels } from '../../../foundation/billing/index.ts';
import { waysIn } from '../../channels/index.ts';
import type { DeskHours, QueueRulesBody } from './queue-rules-contract.ts';

/**
 * Everything that keeps rules from being offered by, each fault with its place (`rules.desks[1].steps[0].needs`,
 * `ways[3].desk`) and its code. Pure.
 */
export function judgeQueueRules(body: QueueRulesBody, hasCalendar: (name: string) => boolean): RefusalDetail[] {
  const { faults } = readRules(body.rules);
  return [
    ...faults.map(({ place, code, message }) => ({ field: place === '' ? 'rules' : `rules.${place}`, code, message })),
    ...judgeNames(body),
    ...judgeChannels(body),
    ...judgeLevels(body),
    ...body.desks.flatMap(({ hours }, index) => judgeHours(`desks[${index}].hours`, hours, hasCalendar)),
    ...judgeWays(body),
  ];
}

const fault = (field: string, code: string, message: string): RefusalDetail => ({ field, code, message });

/** Each desk of the rules has one name, and each name its desk. */
function judgeNames({ rules, desks }: QueueRulesBody): RefusalDetail[] {
  const ids = new Set(rules.desks.map(({ id }) => id));
  const named = new Set(desks.map(({ id }) => id));
  const unnamed = rules.desks.flatMap(({ id }, index) =>
    named.has(id) ? [] : [fault(`rules.desks[${index}]`, 'without-name', id)],
  );
  const others = desks.flatMap(({ id }, index) => {
    if (!ids.has(id)) return [fault(`desks[${index}].id`, 'unknown-desk', id)];
    return desks.findIndex((one) => one.id === id) < index ? [fault(`desks[${index}].id`, 'twice', id)] : [];
  });
  return [...unnamed, ...others];
}

/** Whoever comes, by whatever channel, has to have one here. */
function judgeChannels({ rules }: QueueRulesBody): RefusalDetail[] {
  const missing = waysIn.filter((name) => !Object.hasOwn(rules.channels, name));
  const unknown = Object.keys(rules.channels).filter((name) => !waysIn.some((known) => known === name));
  return [
    ...missing.map((name) => fault(`rules.channels.${name}`, 'missing', name)),
    ...unknown.map((name) => fault(`rules.channels.${name}`, 'unknown-channel', name)),
  ];
}

/** Levels of BOSS are there; others have a name. */
function judgeLevels({ rules, levels }: QueueRulesBody): RefusalDetail[] {
  const known = new Set<string>([...customerLevels, ...levels.map(({ id }) => id)]);
  const missing = [...known].filter((level) => !Object.hasOwn(rules.headStarts, level));
  const unnamed = Object.keys(rules.headStarts).filter((level) => !known.has(level));
  const twice = levels.flatMap(({ id }, index) =>
    customerLevels.some((level) => level === id) || levels.findIndex((one) => one.id === id) < index
      ? [fault(`levels[${index}].id`, 'twice', id)]
      : [],
  );
  return [
    ...missing.map((level) => fault(`rules.headStarts.${level}`, 'missing', level)),
    ...unnamed.map((level) => fault(`rules.headStarts.${level}`, 'without-name', level)),
    ...twice,
  ];
}

function judgeHours(field: string, hours: DeskHours, hasCalendar: (name: string) => boolean): RefusalDetail[] {
  if (hours === null) return [];
  if ('calendar' in hours)
    return hasCalendar(hours.calendar) ? [] : [fault(`${field}.calendar`, 'unknown-calendar', hours.calendar)];
  return hours.opens === hours.closes ? [fault(`${field}.closes`, 'never-open', hours.closes)] : [];
}

/** Whatever comes is led somewhere, by the last way at the latest. */
function judgeWays({ rules, ways }: QueueRulesBody): RefusalDetail[] {
  const desks = new Set(rules.desks.map(({ id }) => id));
  const faults = ways.flatMap(({ desk, level, levels = [], ...rest }, index) => {
    const place = `ways[${index}]`;
    const isLast = index === ways.length - 1;
    const narrows = levels.length > 0 || Object.keys(rest).length > 0;
    return [
      ...(desks.has(desk) ? [] : [fault(`${place}.desk`, 'unknown-desk', desk)]),
      ...(level === undefined || Object.hasOwn(rules.headStarts, level)
        ? []
        : [fault(`${place}.level`, 'unknown-level', level)]),
      ...levels
        .filter((one) => !Object.hasOwn(rules.headStarts, one))
        .map((one) => fault(`${place}.levels`, 'unknown-level', one)),
      ...(isLast && narrows ? [fault(place, 'last-takes-all', '')] : []),
      ...(isLast || narrows ? [] : [fault(place, 'hides-the-rest', '')]),
    ];
  });
  return faults;
}
