import { Type } from 'typebox';
import { defineAnnouncement } from '../../../platform/announcing/announcement.ts';

/** A site was made or changed. */
export const chatSiteChanged = defineAnnouncement(
  'chat-site.changed',
  { siteId: Type.String() },
  { forScreens: false },
);

/** A visitor began a further chat: their screens follow it from now on. */
export const chatBegun = defineAnnouncement('chat.begun', { contactId: Type.String() }, { forScreens: false });
