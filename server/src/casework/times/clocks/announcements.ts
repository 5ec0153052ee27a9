import { Type } from 'typebox';
import { defineAnnouncement } from '../../../platform/announcing/announcement.ts';

/** A batch of open clocks was derived anew. */
export const clocksRederived = defineAnnouncement('clocks.rederived', { id: Type.String() });
