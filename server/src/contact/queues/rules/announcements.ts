import { Type } from 'typebox';
import { defineAnnouncement } from '../../../platform/announcing/announcement.ts';

/** Other rules hold in a province from now on: its own, or the group's. */
export const queueRulesChanged = defineAnnouncement('queue-rules.changed', { provinceId: Type.String() });
