import { Type } from 'typebox';
import { defineAnnouncement } from '../../platform/announcing/announcement.ts';

/** Somebody can be reached, or can no longer; without a province, they are the group’s. */
export const presenceChanged = defineAnnouncement('presence.changed', {
  accountId: Type.String(),
  state: Type.String(),
  provinceId: Type.String(),
});

/** Somebody of a province is something else now: on a contact, in wrap-up, on a break, offline … */
export const presenceMoved = defineAnnouncement('presence.moved', { provinceId: Type.String() });

/** What somebody is asked about is another from now on. */
export const skillsChanged = defineAnnouncement('skills.changed', { accountId: Type.String() }, { forScreens: false });
