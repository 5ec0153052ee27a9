import { sql } from 'kysely';
import type { Database } from '../../../platform/database/database.ts';
import { type Given, prepared } from '../../../platform/database/prepared.ts';

interface NewAuditEntry {
  at: Date;
  /** Null: another system. */
  accountId: string | null;
  provinceId: string | null;
  what: string;
  about: Record<string, unknown>;
}

type SavedOnce = Given<Omit<NewAuditEntry, 'about'> & { about: string; since: Date }>;

const insertOnceSince = prepared(
  (by: 'somebody' | 'another-system') => `organisation.audit-once:${by}`,
  (db, { at, accountId, provinceId, what, about, since }: SavedOnce, by) => {
    // By `=` where there is an account, so that its index is used.
    const ofWhom = by === 'somebody' ? sql`account_id = ${accountId}::uuid` : sql`account_id is null`;
    return sql`insert into audit_entry (at, account_id, province_id, what, about)
    select ${at}::timestamptz, ${accountId}::uuid, ${provinceId}::text, ${what}::text, ${about}::jsonb
    where not exists (select from audit_entry
      where ${ofWhom} and at > ${since} and what = ${what} and about = ${about}::jsonb)`.compile(db);
  },
);

/** Unless this person, or other system, has the very same entry from after `since`. */
export async function saveAuditEntryOnceSince(db: Database, since: Date, entry: NewAuditEntry): Promise<void> {
  const by = entry.accountId === null ? 'another-system' : 'somebody';
  await insertOnceSince(db, { ...entry, about: JSON.stringify(entry.about), since }, by);
}
