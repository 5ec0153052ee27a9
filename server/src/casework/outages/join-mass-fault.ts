import { textIn } from '../../platform/stored.ts';
import type { NoticeFollower } from '../../foundation/notices/index.ts';
import type { TicketFollower } from '../tickets/index.ts';
import { attachChild } from '../links/index.ts';
import { judgeCoverage } from './judging/judge-coverage.ts';
import { lockGoingOn, lockMassFault } from './mass-fault-store.ts';
import { announceMassFault } from './announce-mass-fault.ts';
import { undoAnswer } from './undo-answer.ts';

/**
 * A ticket that is just being raised goes under the outage that covers it, in the same work, or under the one that a
 * person said it is of. What stands for an outage itself goes under none. One that leaves takes nothing of its reply along.
 */
export const outageFollower: TicketFollower = {
  place: async (work, ticket, joins) => {
    if (ticket.massFault) return null;
    const goingOn = await lockGoingOn(work.db, ticket.provinceId);
    const told = { ...ticket, places: placesOf(ticket) };
    const fault = goingOn.find((one) =>
      joins === undefined ? judgeCoverage(one, told) === 'covered' : one.ticketId === joins,
    );
    if (!fault) return null;
    const how = joins === undefined ? 'by-itself' : 'by-hand';
    return async (raised) => {
      await attachChild(work, null, raised, { id: fault.ticketId, number: fault.number }, how);
      announceMassFault(work, fault);
    };
  },
  follow: async (work, ticket, entry) => undoAnswer(work, ticket, entry),
};

/** A notice goes with an outage only while that goes on; it ends with it. */
export const outageOfNotice: NoticeFollower = {
  goesOn: async (work, outageId, provinceId) => {
    const fault = await lockMassFault(work.db, outageId, 'share');
    return fault !== undefined && fault.state !== 'over' && (provinceId === null || fault.provinceId === provinceId);
  },
};

/** Everywhere a ticket tells where it happens. */
export function placesOf({
  place,
  form,
  recorded,
}: {
  place?: string | null;
  form?: unknown;
  recorded: unknown;
}): string[] {
  return [place, textIn(form, 'place'), textIn(recorded, 'callPlace')].filter((one): one is string => Boolean(one));
}
