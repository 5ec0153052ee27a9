import { Type } from 'typebox';
import { defineAnnouncement } from '../../platform/announcing/announcement.ts';

/** How many of a province wait for an agent, and since when the longest. A figure: told as data. */
export const waitingCounted = defineAnnouncement('waiting.counted', {
  waiting: Type.String(),
  longestSince: Type.Optional(Type.String()),
});
