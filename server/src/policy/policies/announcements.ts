import { Type } from 'typebox';
import { defineAnnouncement } from '../../platform/announcing/announcement.ts';

/** Another version holds, or will. */
export const policyChanged = defineAnnouncement('policy.changed', {});

/** A draft was saved, checked, submitted or published. */
export const draftChanged = defineAnnouncement('draft.changed', { draftId: Type.String() });

/** Somebody proposed a change, or one was answered. */
export const proposalsChanged = defineAnnouncement('proposals.changed', {});

/** Past decisions are to be sent through two versions. */
export const replayAsked = defineAnnouncement('replay.asked', { replayId: Type.String() }, { forScreens: false });

/** A replay went on, or ended. */
export const replayChanged = defineAnnouncement('replay.changed', { replayId: Type.String(), state: Type.String() });
