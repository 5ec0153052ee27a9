import { Type } from 'typebox';
import { defineAnnouncement } from '../../../platform/announcing/announcement.ts';

/** A ladder has a new version; without a province, the group’s. */
export const ladderChanged = defineAnnouncement('ladder.changed', {
  provinceId: Type.String(),
  version: Type.String(),
});

/** Ladders came with a release; no clock went by others before. */
export const laddersShipped = defineAnnouncement('ladders.shipped', {});

/** Somebody acknowledged, or it is over. */
export const escalationChanged = defineAnnouncement('escalation.changed', { ticketId: Type.String() });

/** One person was told of one level. */
export const escalationTold = defineAnnouncement('escalation.told', {
  escalationId: Type.String(),
  ticketId: Type.String(),
  clock: Type.String(),
  step: Type.String(),
});
