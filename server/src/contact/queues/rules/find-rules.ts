import type { Rules } from '@jieyi/queue';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import type { WayIn } from '../../channels/index.ts';
import { defaultRules, GENERAL } from './default-rules.ts';

/** The rules that hold in a province: for every way in and every customer level there is one. */
export async function findRules(_db: Database | DatabaseTransaction, _provinceId: string): Promise<Rules> {
  return defaultRules;
}

/** What a desk can be chosen by. */
export interface ContactForDesk {
  wayIn: WayIn;
  /** Of the customer; `ordinary` while it is not known who it is. */
  level: string;
}

/** Which desk of the rules a contact goes to. Pure. */
export type DeskFor = (contact: ContactForDesk) => string;

/** How contacts of a province go to its desks. */
export async function findDeskFor(_db: Database | DatabaseTransaction, _provinceId: string): Promise<DeskFor> {
  return () => GENERAL;
}
