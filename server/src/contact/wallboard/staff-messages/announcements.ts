import { Type } from 'typebox';
import { defineAnnouncement } from '../../../platform/announcing/announcement.ts';

/** Somebody wrote to a colleague, or read what they wrote. */
export const staffMessageChanged = defineAnnouncement('staff-message.changed', {
  fromId: Type.String(),
  toId: Type.String(),
});
