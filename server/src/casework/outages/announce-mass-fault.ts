import { massFaultChanged } from './announcements.ts';
import type { Work } from '../../platform/work.ts';

/** To its province's desks: agents must know at once. */
export function announceMassFault(
  work: Work,
  { ticketId, provinceId }: { ticketId: string; provinceId: string },
): void {
  work.announce(massFaultChanged, { ticketId }, [`province:${provinceId}`]);
}
