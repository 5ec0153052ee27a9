import { Type } from 'typebox';
import { defineAnnouncement } from '../../../platform/announcing/announcement.ts';

/** The rules of a province's queues are others from now on. */
export const queueRulesChanged = defineAnnouncement(
  'queue-rules.changed',
  { provinceId: Type.String() },
  { forScreens: false },
);
