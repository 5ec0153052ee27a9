import { Type } from 'typebox';
import { defineAnnouncement } from '../../platform/announcing/announcement.ts';

/** A promise was made, kept, withdrawn or moved. */
export const promiseChanged = defineAnnouncement('promise.changed', {
  promiseId: Type.String(),
  customerId: Type.String(),
  did: Type.String(),
  ticketId: Type.Optional(Type.String()),
});
