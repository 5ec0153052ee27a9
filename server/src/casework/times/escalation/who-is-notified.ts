import type { Who } from './ladder-contract.ts';

/** Somebody who could be told: not disabled. */
export interface Person {
  id: string;
  posts: readonly string[];
  provinceId: string | null;
  cityId: string | null;
}

export interface TicketPlace {
  provinceId: string;
  cityId: string | null;
  holderId: string | null;
  /** The people of the team it is assigned to. */
  teamMembers: readonly string[];
}

/**
 * The people a step names: everybody it names is told. Where nobody holds a post in its place, the next larger place is
 * asked: team, city, province, group; where nobody holds it at all, or the person named has left, the administrators are
 * told in their place, whoever else the step names. So are they where a whole step finds nobody. Empty only where there
 * is none of these either. Pure.
 */
export function whoIsNotified(tell: readonly Who[], ticket: TicketPlace, people: readonly Person[]): string[] {
  const there = new Set(people.map(({ id }) => id));
  const administrators = () => holdersOf('administrator', 'province', ticket, people);
  const named = tell.flatMap((who) => {
    const found = resolve(who, ticket, people).filter((id) => there.has(id));
    // That nobody has a ticket in hand is as it should be; that a post is vacant is not.
    const vacant = found.length === 0 && (who.who === 'post' || who.who === 'account');
    return vacant ? administrators() : found;
  });
  return [...new Set(named.length > 0 ? named : administrators())].toSorted();
}

function resolve(who: Who, ticket: TicketPlace, people: readonly Person[]): readonly string[] {
  if (who.who === 'account') return [who.accountId];
  if (who.who === 'team') return ticket.teamMembers;
  if (who.who === 'post') return holdersOf(who.post, who.of, ticket, people);
  return ticket.holderId === null ? ticket.teamMembers : [ticket.holderId];
}

const places = ['team', 'city', 'province', 'anywhere-in-province', 'group'] as const;
type Place = (typeof places)[number];

function holdersOf(post: string, of: Place, ticket: TicketPlace, people: readonly Person[]): string[] {
  const holders = people.filter(({ posts }) => posts.includes(post));
  for (const place of places.slice(places.indexOf(of))) {
    const found = holders.filter((person) => isOf(place, person, ticket)).map(({ id }) => id);
    if (found.length > 0) return found;
  }
  return [];
}

function isOf(place: Place, { id, provinceId, cityId }: Person, ticket: TicketPlace): boolean {
  if (place === 'team') return ticket.teamMembers.includes(id);
  if (place === 'group') return provinceId === null;
  if (provinceId !== ticket.provinceId) return false;
  if (place === 'anywhere-in-province') return true;
  return cityId === (place === 'province' ? null : (ticket.cityId ?? undefined));
}
