import { Type } from 'typebox';
import { defineAnnouncement } from '../../../platform/announcing/announcement.ts';

/** A kind of tickets has a new version. */
export const ticketKindsChanged = defineAnnouncement('ticket-kinds.changed', { kind: Type.String() });
