import { Type } from 'typebox';
import { defineAnnouncement } from '../../platform/announcing/announcement.ts';

/** Facts are to be fetched once more. */
export const factsAsked = defineAnnouncement('facts.asked', { contactId: Type.String() }, { forScreens: false });

/** BOSS is to do its part of an act. */
export const actBegun = defineAnnouncement('act.begun', { actId: Type.String() }, { forScreens: false });

/** A fact or the explanation came in. */
export const evidenceChanged = defineAnnouncement('evidence.changed', { contactId: Type.String() });

/** The matter was decided anew. */
export const decisionChanged = defineAnnouncement('decision.changed', { contactId: Type.String() });

/** An act began, was done, or failed. */
export const actChanged = defineAnnouncement('act.changed', { contactId: Type.String() });
