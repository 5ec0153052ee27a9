import type { RouteOptions } from 'fastify';

/** Comparing each with each other one takes a millisecond for so many, and seconds for the usual number. */
const MOST_COMPARED = 500;

/** A body with a list in which nothing may stand twice holds fewer items, as long as its route says nothing else. */
export function boundUnique(route: RouteOptions): void {
  const body = route.schema?.body;
  if (body === undefined || !JSON.stringify(body).includes('"uniqueItems":true')) return;
  route.config = { ...route.config, bounds: { items: MOST_COMPARED, ...route.config?.bounds } };
}
