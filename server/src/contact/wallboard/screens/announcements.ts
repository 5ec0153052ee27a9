import { Type } from 'typebox';
import { defineAnnouncement } from '../../../platform/announcing/announcement.ts';

/** A link of a big screen was made or taken back. */
export const screensChanged = defineAnnouncement('wall-screens.changed', { provinceId: Type.String() });
