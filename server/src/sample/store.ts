import type { Database } from '../platform/database/database.ts';

/** True once sample people were filled in. */
export async function hasSamplePeople(db: Database): Promise<boolean> {
  const found = await db.selectFrom('account').select('id').where('sample', '=', true).limit(1).executeTakeFirst();
  return found !== undefined;
}

/** True when somebody rang about this matter: made-up contacts of the past have no opening words. */
export async function wasRungAbout(db: Database, matterId: string): Promise<boolean> {
  const found = await db
    .selectFrom('contact')
    .select('id')
    .where('matterId', '=', matterId)
    .where('openingWords', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
