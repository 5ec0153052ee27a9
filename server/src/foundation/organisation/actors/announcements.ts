import { Type } from 'typebox';
import { defineAnnouncement } from '../../../platform/announcing/announcement.ts';

/** Provinces, cities or teams were added or changed. */
export const organisationChanged = defineAnnouncement('organisation.changed', {});

/** Somebody was taken in, changed, disabled or enabled. */
export const personChanged = defineAnnouncement('person.changed', { accountId: Type.String() });

/** Sign-ins of somebody were ended, by them or by others: their streams close. */
export const signInsEnded = defineAnnouncement('sign-ins.ended', { accountId: Type.String() });
