import { Type } from 'typebox';
import { defineAnnouncement } from '../../../platform/announcing/announcement.ts';

/** The rules of a province have a new version; without a province, the group’s. */
export const queueRulesChanged = defineAnnouncement('queue-rules.changed', { provinceId: Type.String() });
