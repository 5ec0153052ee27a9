import type { Answer } from '@jieyi/policy';
import { sql } from 'kysely';
import { OPERATOR_ZONE } from '../../platform/clock.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';

type Reader = Database | DatabaseTransaction;

export interface DecisionRow {
  id: string;
  contactId: string;
  matterId: string;
  policyId: string;
  at: Date;
  facts: Record<string, unknown>;
  answer: Answer;
}

/**
 * Keeps a decision for ever, its facts among the sets of facts, and that it is now the last one of its contact and matter.
 * One statement: the desk waits for one answer of the database, as if there were no replays.
 * What was decided for somebody unknown is of the province that serves them and of no city, until they are known.
 */
export async function saveDecision(db: Reader, { facts, answer, ...row }: DecisionRow): Promise<void> {
  const decided = answer.status === 'decided' ? answer : null;
  const { id, contactId, matterId, policyId, at } = row;
  const known = sql`${JSON.stringify(facts)}::jsonb`;
  await sql`with
    facts as (
      insert into fact_set values (fact_set_id(${known}), jsonb_strip_nulls(${known})) on conflict do nothing),
    kept as (
      insert into decision (id, contact_id, matter_id, policy_id, at, facts, answer, status, disposition, rule, fact_set)
      values (${id}, ${contactId}, ${matterId}, ${policyId}, ${at}, ${known}, ${JSON.stringify(answer)}::jsonb,
        ${answer.status}, ${decided?.disposition ?? null}, ${decided?.rule ?? null}, fact_set_id(${known}))
      returning *)
    insert into last_decision
    select kept.contact_id, kept.matter_id, kept.id, kept.seq, kept.fact_set, contact.province_id, city_id,
      date_trunc('week', kept.at at time zone ${OPERATOR_ZONE})::date
    from kept
    join contact on contact.id = kept.contact_id
    left join customer on customer.id = contact.customer_id
    on conflict (contact_id, matter_id) do update
    set decision_id = excluded.decision_id, seq = excluded.seq, fact_set = excluded.fact_set,
      province_id = excluded.province_id, city_id = excluded.city_id, week = excluded.week`.execute(db);
}
