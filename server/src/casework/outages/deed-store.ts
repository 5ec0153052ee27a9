import { sql } from 'kysely';
import { Type } from 'typebox';
import { nullable } from '../../platform/contract-parts.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { storedAs } from '../../platform/stored.ts';
import { deeds } from './contract.ts';

interface Deed {
  ticketId: string;
  deed: (typeof deeds)[number];
  accountId: string;
  at: Date;
  /** Of how many tickets or customers. */
  count: number;
}

/** Only added: nobody waits for anybody who works on the same outage. */
export async function saveDeed(db: Database | DatabaseTransaction, deed: Deed): Promise<void> {
  await db.insertInto('massFaultDeed').values(deed).execute();
}

const Latest = Type.Object({
  what: Type.Enum(deeds),
  by: Type.String(),
  zh: Type.String(),
  en: Type.String(),
  at: Type.String(),
  count: Type.Integer(),
});

export const readLatest = storedAs(nullable(Latest), 'mass_fault_deed');

/** What was done last about `mass_fault`, and by whom. */
export const selectLatest = sql`(select json_build_object('what', deed, 'by', account_id, 'zh', account.name_zh,
    'en', account.name_en, 'at', at, 'count', count)
  from mass_fault_deed join account on account.id = account_id
  where mass_fault_deed.ticket_id = mass_fault.ticket_id order by mass_fault_deed.id desc limit 1)`;
