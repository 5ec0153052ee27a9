import { Type } from 'typebox';
import { defineAnnouncement } from '../../platform/announcing/announcement.ts';

/** One reply is to go to every ticket of an outage. */
export const massReplyAsked = defineAnnouncement('mass-reply.asked', { replyId: Type.String() }, { forScreens: false });

/** An outage began, changed or ended. */
export const massFaultChanged = defineAnnouncement('mass-fault.changed', { ticketId: Type.String() });
