import { Type } from 'typebox';
import { defineAnnouncement } from '../../../platform/announcing/announcement.ts';

/** It was published, corrected or withdrawn, its time has come, or it is over. */
export const noticeChanged = defineAnnouncement('notice.changed', { noticeId: Type.String() });

/** A draft was written or discarded. */
export const noticeDrafted = defineAnnouncement('notice.drafted', { noticeId: Type.String() });

/** Somebody opened or confirmed it. */
export const noticeRead = defineAnnouncement('notice.read', { noticeId: Type.String() });

/** Whoever has not read it is asked to. */
export const noticeReminded = defineAnnouncement('notice.reminded', { noticeId: Type.String() });
