import type { Rules } from '@jieyi/queue';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { type ComingFacts, deskFor, type Led } from './desk-for.ts';
import { defaultRules } from './default-rules.ts';
import type { QueueRulesBody } from './queue-rules-contract.ts';
import { findNewestRules } from './queue-rules-store.ts';

type Reader = Database | DatabaseTransaction;

/** All that holds in a province: its own rules, else the group's, else those that come with the product. */
export async function findQueueRules(db: Reader, provinceId: string | null): Promise<QueueRulesBody> {
  const own = provinceId === null ? null : (await findNewestRules(db, provinceId)).body;
  return own ?? (await findNewestRules(db, null)).body ?? defaultRules;
}

/** What the engine goes by in a province: for every way in and every customer level there is one. */
export async function findRules(db: Reader, provinceId: string): Promise<Rules> {
  return (await findQueueRules(db, provinceId)).rules;
}

/** What a desk can be chosen by; what is not known is left out. */
export type ContactForDesk = Pick<ComingFacts, 'wayIn'> & Partial<ComingFacts>;

/** Which desk of the rules a contact goes to. Pure. */
export type DeskFor = (contact: ContactForDesk) => string;
/** The same, with the level it counts as. Pure. */
export type WayFor = (contact: ContactForDesk) => Led;

/** How contacts of a province go to its desks. */
export async function findDeskFor(db: Reader, provinceId: string): Promise<DeskFor> {
  const wayFor = await findWayFor(db, provinceId);
  return (contact) => wayFor(contact).desk;
}

export async function findWayFor(db: Reader, provinceId: string): Promise<WayFor> {
  const body = await findQueueRules(db, provinceId);
  return (contact) => deskFor(body, { ...NOTHING_KNOWN, ...contact });
}

const NOTHING_KNOWN = { level: null, age: null, matter: null, cityId: null, language: null };
