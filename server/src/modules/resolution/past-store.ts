import { sql } from 'kysely';
import { OPERATOR_ZONE } from '../../platform/clock.ts';
import type { Database, DatabaseTransaction } from '../../platform/database.ts';
import { insertAll } from '../../platform/insert-all.ts';
import type { ActRow } from './act-store.ts';
import type { DecisionRow } from './decision-store.ts';
import type { FactRow, ResolutionRow } from './store.ts';

type Reader = Database | DatabaseTransaction;

/** How matters were resolved in contacts that are over, taken in all at once. */
export interface PastResolutions {
  resolutions: ResolutionRow[];
  explanations: { contactId: string; state: string; body: object; at: Date }[];
  facts: (FactRow & { contactId: string; askedAt: Date })[];
  /** In the order in which they were made. */
  decisions: DecisionRow[];
  acts: ActRow[];
}

export async function savePastResolutions(db: Reader, past: PastResolutions): Promise<void> {
  await insertAll(db, 'resolution', past.resolutions);
  await insertAll(db, 'explanation', past.explanations);
  await insertAll(db, 'fact', past.facts);
  await savePastDecisions(db, past.decisions);
  await insertAll(db, 'act', past.acts);
}

async function savePastDecisions(db: Reader, decisions: readonly DecisionRow[]): Promise<void> {
  const rows = decisions.map((decision) => {
    const { answer, facts, ...row } = decision;
    const decided = answer.status === 'decided' ? answer : null;
    const known = Object.entries(facts).filter(([, value]) => value !== null);
    const outcome = { status: answer.status, disposition: decided?.disposition ?? null, rule: decided?.rule ?? null };
    return { row: { ...row, facts, answer, ...outcome }, known: Object.fromEntries(known) };
  });
  const sets = await saveFactSets(db, [...new Set(rows.map(({ known }) => JSON.stringify(known)))]);
  await insertAll(
    db,
    'decision',
    rows.map(({ row, known }) => ({ ...row, factSet: sets.get(JSON.stringify(known)) })),
  );
  await noteLastDecisions(db, [...new Set(decisions.map(({ contactId }) => contactId))]);
}

/** The ids of these sets of facts, as JSON without what is missing. */
async function saveFactSets(db: Reader, texts: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ text: string; id: string }>`
    select text, fact_set_id(text::jsonb) as id from unnest(${texts}::text[]) as given (text)`.execute(db);
  await sql`insert into fact_set
    select distinct on (1) fact_set_id(text::jsonb), text::jsonb from unnest(${texts}::text[]) as given (text)
    on conflict do nothing`.execute(db);
  return new Map(rows.map(({ text, id }) => [text, id]));
}

async function noteLastDecisions(db: Reader, contactIds: readonly string[]): Promise<void> {
  await sql`insert into last_decision
    select distinct on (contact_id, decision.matter_id) contact_id, decision.matter_id, decision.id, seq, fact_set,
      contact.province_id, city_id, date_trunc('week', at at time zone ${OPERATOR_ZONE})::date
    from decision
    join contact on contact.id = contact_id
    join customer on customer.id = contact.customer_id
    where contact_id = any(${contactIds}::uuid[])
    order by contact_id, decision.matter_id, seq desc`.execute(db);
}
