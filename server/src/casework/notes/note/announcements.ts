import { Type } from 'typebox';
import { defineAnnouncement } from '../../../platform/announcing/announcement.ts';

/** A note was written or edited: screens that show it read it anew. Neither partners nor customers are told. */
export const noteChanged = defineAnnouncement('note.changed', {
  noteId: Type.String(),
  ticketId: Type.Optional(Type.String()),
  contactId: Type.Optional(Type.String()),
});

/** Somebody was mentioned, or has read where. */
export const mentionsChanged = defineAnnouncement('mentions.changed', { accountId: Type.String() });
