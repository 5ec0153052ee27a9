import { Type } from 'typebox';
import { defineAnnouncement } from '../../../platform/announcing/announcement.ts';

/** A contact waits to be offered, first on the desk it is meant for. */
export const contactArrived = defineAnnouncement('contact.arrived', {
  contactId: Type.String(),
  offerTo: Type.Optional(Type.String()),
});

/** It is not known yet whose the number is that a contact came by: BOSS is to be asked. */
export const partyToRecognise = defineAnnouncement(
  'party.to-recognise',
  { contactId: Type.String() },
  { forScreens: false },
);

/** A contact rings on somebody’s desk. */
export const contactOffered = defineAnnouncement('contact.offered', { contactId: Type.String() });

/** Something was written on the timeline of a contact. */
export const contactChanged = defineAnnouncement('contact.changed', { contactId: Type.String() });

/** A contact came onto, left, or moved on somebody’s desk. */
export const deskChanged = defineAnnouncement('desk.changed', { contactId: Type.String() });

/** Somebody may be free for the next one who waits. */
export const agentFreed = defineAnnouncement(
  'agent.freed',
  { contactId: Type.String(), provinceId: Type.String() },
  { forScreens: false },
);

/** It is known what a contact is about. */
export const matterNamed = defineAnnouncement(
  'matter.named',
  { contactId: Type.String(), matterId: Type.String() },
  { forScreens: false },
);

/** A message was written in a contact, by its customer (`in`) or by us (`out`), at this place. */
export const messageWritten = defineAnnouncement('message.written', {
  contactId: Type.String(),
  seq: Type.String(),
  direction: Type.String(),
});

/** Messages of a contact arrived, were read, or could not be sent. */
export const messageChanged = defineAnnouncement('message.changed', { contactId: Type.String() });
