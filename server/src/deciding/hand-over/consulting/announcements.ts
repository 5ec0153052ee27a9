import { Type } from 'typebox';
import { defineAnnouncement } from '../../../platform/announcing/announcement.ts';

/** A consult was asked, taken, answered, declined, or ended. */
export const consultChanged = defineAnnouncement('consult.changed', {
  consultId: Type.String(),
  contactId: Type.String(),
});
