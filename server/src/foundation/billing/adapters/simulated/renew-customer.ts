import type { Pool } from 'pg';
import { refOf } from './records/draft-person.ts';

/** The base day of one customer: the day they were last renewed, else everybody's. */
export async function baseDayOf(pool: Pool, index: number, everybodys: string): Promise<string> {
  const found = await pool.query<{ base_day: string }>(
    'select base_day from simulated_boss.renewed_customer where customer_ref = $1',
    [refOf(index)],
  );
  return found.rows[0]?.base_day ?? everybodys;
}

/** Makes `today` the customer's base day and forgets what was changed; outcomes stay with their keys. */
export async function renewCustomer(pool: Pool, ref: string, today: string): Promise<void> {
  await pool.query(
    `with renewed as (
       insert into simulated_boss.renewed_customer (customer_ref, base_day) values ($1, $2)
       on conflict (customer_ref) do update set base_day = excluded.base_day)
     delete from simulated_boss.change where customer_ref = $1`,
    [ref, today],
  );
}
