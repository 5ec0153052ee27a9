import { Type } from 'typebox';
import { defineAnnouncement } from '../../platform/announcing/announcement.ts';

/** A link of a big screen was made or taken back. */
export const screensChanged = defineAnnouncement('wall-screens.changed', { provinceId: Type.String() });

/** Somebody wrote to a colleague, or read what they wrote. */
export const staffMessageChanged = defineAnnouncement('staff-message.changed', {
  fromId: Type.String(),
  toId: Type.String(),
});
