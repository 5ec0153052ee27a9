import { Type } from 'typebox';
import { defineAnnouncement } from '../../platform/announcing/announcement.ts';

/** There is news of the areas of a province. */
export const areaChanged = defineAnnouncement('area.changed', { provinceId: Type.String() });
