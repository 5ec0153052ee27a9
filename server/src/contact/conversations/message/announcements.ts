import { Type } from 'typebox';
import { defineAnnouncement } from '../../../platform/announcing/announcement.ts';

/** Messages of a contact wait to be carried to its customer. */
export const messagesToSend = defineAnnouncement(
  'messages.to-send',
  { contactId: Type.String() },
  { forScreens: false },
);

/** Somebody is typing: `customer` or `staff`. Kept nowhere; whoever shows it lets it go after some seconds. */
export const typingTold = defineAnnouncement('typing.told', { contactId: Type.String(), who: Type.String() });

/** For the customer's own screens: their contact was answered, came into other hands, or is over. */
export const conversationChanged = defineAnnouncement(
  'conversation.changed',
  { contactId: Type.String() },
  { forScreens: false },
);
