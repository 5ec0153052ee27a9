import { isObject } from '../patches/merge-patch.ts';
import { eventTypes } from '../representations/representation.ts';

/** What a subscription wants to hear: types of events, values of attributes, and which attributes to be told. */
export interface EventFilter {
  types: readonly string[];
  attributes: readonly { path: readonly string[]; values: readonly string[] }[];
  fields: string | undefined;
}

/**
 * The `query` of a subscription: `eventType=TroubleTicketCreateEvent,…&severity=Major&fields=id,status`. Null where it
 * names a type of event that there is not. What is no `name=value` says nothing. Pure.
 */
export function readEventFilter(query: string | null): EventFilter | null {
  const given = [...new URLSearchParams(query ?? '')].filter(([, value]) => value !== '');
  const valuesOf = (value: string) => value.split(',').map((one) => one.trim());
  const types = given.filter(([name]) => name === 'eventType').flatMap(([, value]) => valuesOf(value));
  const known = types.map((type) => eventTypes.find((one) => one.toLowerCase() === type.toLowerCase()));
  if (known.includes(undefined)) return null;
  const attributes = given
    .filter(([name]) => name !== 'eventType' && name !== 'fields')
    .map(([name, value]) => ({
      path: name.replace(/^(?:event\.)?(?:troubleTicket\.)?/u, '').split('.'),
      values: valuesOf(value),
    }));
  return {
    types: known.flatMap((one) => one ?? []),
    attributes,
    fields: given.find(([name]) => name === 'fields')?.[1],
  };
}

/** Pure. */
export function matchesEvent(filter: EventFilter, type: string, ticket: Record<string, unknown>): boolean {
  if (filter.types.length > 0 && !filter.types.includes(type)) return false;
  return filter.attributes.every(({ path, values }) => textsAt(ticket, path).some((text) => values.includes(text)));
}

function textsAt(value: unknown, [first, ...rest]: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsAt(one, first === undefined ? [] : [first, ...rest]));
  if (first === undefined) return typeof value === 'object' ? [] : [String(value)];
  return isObject(value) && Object.hasOwn(value, first) ? textsAt(value[first], rest) : [];
}
