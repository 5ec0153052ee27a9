import { Type } from 'typebox';
import { defineAnnouncement } from '../../platform/announcing/announcement.ts';

/** A hand-over was offered, accepted, taken back or ended. */
export const handOverChanged = defineAnnouncement('hand-over.changed', {
  handOverId: Type.String(),
  contactId: Type.String(),
});

/** A consult was asked, taken, answered, declined, or ended. */
export const consultChanged = defineAnnouncement('consult.changed', {
  consultId: Type.String(),
  contactId: Type.String(),
});
