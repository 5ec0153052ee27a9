import { Type } from 'typebox';
import { defineAnnouncement } from '../../platform/announcing/announcement.ts';

/** A version of a calendar was saved. */
export const calendarChanged = defineAnnouncement('calendar.changed', {
  calendar: Type.String(),
  provinceId: Type.String(),
  version: Type.String(),
});
