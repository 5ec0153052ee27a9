import { sql } from 'kysely';
import { OPERATOR_ZONE } from '../../../platform/clock.ts';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { insertAll } from '../../../platform/database/insert-all.ts';
import type { ActRow } from '../act/act-store.ts';
import type { ExplanationBody, ExplanationState } from '../contract.ts';
import type { DecisionRow } from '../decision-store.ts';
import type { FactRow, ResolutionRow } from '../store.ts';

type Reader = Database | DatabaseTransaction;

/** How matters were resolved in contacts that are over, taken in all at once. */
export interface PastResolutions {
  resolutions: ResolutionRow[];
  explanations: { contactId: string; state: ExplanationState; body: ExplanationBody; at: Date }[];
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

/** Many past decisions share an answer; it is sent once, and so is each set of facts. */
async function savePastDecisions(db: Reader, decisions: readonly DecisionRow[]): Promise<void> {
  const answers = [...new Set(decisions.map(({ answer }) => answer))];
  const numbers = new Map(answers.map((answer, number) => [answer, number]));
  const given = answers.map((answer, number) => {
    const decided = answer.status === 'decided' ? answer : null;
    const { disposition = null, rule = null } = decided ?? {};
    return { number, answer, status: answer.status, disposition, rule };
  });
  const rows = decisions.map(({ id, contactId, matterId, policyId, at, facts, answer }) => ({
    id,
    contact_id: contactId,
    matter_id: matterId,
    policy_id: policyId,
    at,
    facts,
    number: numbers.get(answer),
  }));
  await sql`with made as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as made
        (id uuid, contact_id uuid, matter_id uuid, policy_id text, at timestamptz, facts jsonb, number int)),
    given as (
      select * from json_to_recordset(${JSON.stringify(given)}::json) as given
        (number int, answer jsonb, status text, disposition text, rule text)),
    kept as (
      insert into fact_set select distinct on (1) fact_set_id(facts), jsonb_strip_nulls(facts) from made
      on conflict do nothing)
    insert into decision (id, contact_id, matter_id, policy_id, at, facts, answer, status, disposition, rule, fact_set)
    select id, contact_id, matter_id, policy_id, at, facts, answer, status, disposition, rule, fact_set_id(facts)
    from made join given using (number) order by at, id`.execute(db);
  await noteLastDecisions(db, [...new Set(decisions.map(({ contactId }) => contactId))]);
}

async function noteLastDecisions(db: Reader, contactIds: readonly string[]): Promise<void> {
  await sql`insert into last_decision
    select distinct on (contact_id, decision.matter_id) contact_id, decision.matter_id, decision.id, seq, fact_set,
      contact.province_id, city_id, date_trunc('week', at at time zone ${OPERATOR_ZONE})::date
    from decision
    join contact on contact.id = contact_id
    left join customer on customer.id = contact.customer_id
    where contact_id = any(${contactIds}::uuid[])
    order by contact_id, decision.matter_id, seq desc`.execute(db);
}
