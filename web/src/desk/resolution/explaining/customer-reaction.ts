import type { Contact, Resolution } from '../../../api/types.ts';

/** How the customer took the explanation, as far as it was marked: after explaining alone it is not known yet. */
export function reactionOf(
  contact: Pick<Contact, 'timeline'>,
  resolution: Pick<Resolution, 'explained' | 'accepted'>,
): 'accepted' | 'declined' | null {
  if (resolution.accepted) return 'accepted';
  if (!resolution.explained) return null;
  const last = contact.timeline.findLast(
    ({ kind, detail }) => kind === 'marked' || (kind === 'acted' && detail['disposition'] === 'explain'),
  );
  return last?.kind === 'marked' ? 'declined' : null;
}
