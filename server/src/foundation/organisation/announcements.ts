import { defineAnnouncement } from '../../platform/announcing/announcement.ts';

/** Provinces, cities or teams were added or changed. */
export const organisationChanged = defineAnnouncement('organisation.changed', {});
