import { Type } from 'typebox';
import { defineAnnouncement } from '../../platform/announcing/announcement.ts';

/** It was made, changed or removed. */
export const cannedAnswerChanged = defineAnnouncement('canned-answer.changed', { id: Type.String() });
