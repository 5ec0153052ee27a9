import { Type } from 'typebox';
import { defineAnnouncement } from '../../platform/announcing/announcement.ts';

/** BOSS answered who the caller is, or is not. */
export const identityChecked = defineAnnouncement('identity.checked', {
  customerId: Type.String(),
  contactId: Type.String(),
  passed: Type.String(),
});
