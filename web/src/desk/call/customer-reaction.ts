import type { Contact, Resolution } from '../../api/types.ts';

/** How the customer took the explanation, as far as it was marked. */
export function reactionOf(contact: Pick<Contact, 'timeline'>, resolution: Pick<Resolution, 'explained' | 'accepted'>): 'accepted' | 'declined' | null {
  if (resolution.accepted) return 'accepted';
  if (!resolution.explained) return null;
  const marks = contact.timeline.filter((entry) => entry.kind === 'marked' || (entry.kind === 'acted' && entry.detail['disposition'] === 'explain'));
  const [before, last] = marks.slice(-2).length === 2 ? marks.slice(-2) : [undefined, marks.at(-1)];
  const firstSaid = last?.kind !== 'marked' || !wasExplained(before);
  return firstSaid ? null : 'declined';
}

function wasExplained(entry: Contact['timeline'][number] | undefined): boolean {
  if (!entry) return false;
  return entry.kind === 'acted' || entry.detail['explained'] === true;
}
