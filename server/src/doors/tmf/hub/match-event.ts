import { Refusal } from '../../../platform/refusal.ts';
import { fits, type Kind, readWanted } from '../filters/compare-values.ts';
import type { Condition } from '../filters/condition.ts';
import { findCompared } from '../filters/find-attribute.ts';
import { readConditions } from '../filters/read-list-query.ts';
import { queryWrong } from '../refusals.ts';
import { eventTypes, type Representation } from '../representations/representation.ts';
import { statusWords } from '../representations/shapes-v4.ts';
import { tableOf } from '../trouble-tickets/attributes-of.ts';

/** What a subscription wants to hear: types of events, tickets that fit, and which attributes to be told. */
export interface EventFilter {
  types: readonly string[];
  conditions: readonly { path: string; kind: Kind; condition: Condition }[];
  fields: string | undefined;
}

const OF_PAGES = ['offset', 'limit', 'after', 'before', 'sort'];

/**
 * The `query` of a subscription: `eventType=TroubleTicketCreateEvent,…&severity=Major&fields=id,status`, its attributes as
 * those of a list of tickets. Pure. @throws queryWrong, notOffered where it is not understood, or nothing could ever fit it
 */
export function readEventFilter(query: string | null, representation: Representation): EventFilter {
  const given = gather(query ?? '');
  const { eventType = [], fields, ...others } = given;
  const empty = Object.keys(given).find((name) => given[name]?.includes(''));
  if (empty !== undefined) throw queryWrong([{ field: `query.${empty}`, message: 'has no value' }]);
  const ofPages = Object.keys(others).find((name) => OF_PAGES.includes(name));
  if (ofPages !== undefined) throw queryWrong([{ field: `query.${ofPages}`, message: 'means nothing for events' }]);
  const table = tableOf(representation);
  const conditions = readConditions(others).map((condition) => {
    const { path, attribute } = findCompared(table, condition);
    refuseNever(path, attribute.is, condition);
    return { path, kind: attribute.is, condition };
  });
  return { types: eventType.flatMap(typesIn), conditions, fields: fields?.join(',') };
}

/** By name, without what says that they are the ticket's. */
function gather(query: string): Record<string, string[]> {
  const all = new Map<string, string[]>();
  for (const [written, value] of new URLSearchParams(query)) {
    const name = written.trim().replace(/^(?:event\.)?(?:troubleTicket\.)?/u, '');
    all.set(name, [...(all.get(name) ?? []), value]);
  }
  return Object.fromEntries(all);
}

function typesIn(value: string): string[] {
  return value.split(',').map((written) => {
    const known = eventTypes.find((one) => one.toLowerCase() === written.trim().toLowerCase());
    if (!known) throw queryWrong([{ field: 'query', message: 'names an unknown eventType' }]);
    return known;
  });
}

/** @throws queryWrong where the values are none that this attribute ever has */
function refuseNever(path: string, kind: Kind, condition: Condition): void {
  const { texts } = readWanted(kind, condition);
  const isStatus = path === 'status' && condition.comparison === 'in';
  if (isStatus && !statusWords.some((word) => texts.includes(word)))
    throw queryWrong([{ field: 'query.status', message: `is one of ${statusWords.join(', ')}` }]);
}

/** Null where it is not understood any more: subscriptions outlive what was understood once. Pure. */
export function readKeptFilter(query: string | null, representation: Representation): EventFilter | null {
  try {
    return readEventFilter(query, representation);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Pure. */
export function matchesEvent(filter: EventFilter, type: string, ticket: Record<string, unknown>): boolean {
  if (filter.types.length > 0 && !filter.types.includes(type)) return false;
  return filter.conditions.every(({ path, kind, condition }) => fits(ticket, path, kind, condition));
}
