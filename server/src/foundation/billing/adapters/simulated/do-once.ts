import type { Pool, PoolClient } from 'pg';
import { BillingRefusal, type BillingRefusalCode, billingRefusalCodes } from '../../billing-failures.ts';
import type { BillingCall, BossFunction, FunctionOutcome } from '../../billing-system.ts';

/** A row that says what was changed for a customer; the file is never altered. */
export interface Change {
  readonly customerRef: string;
  readonly change: 'unsubscribed' | 'blacklist-lifted' | 'loss-stopped';
  /** The subscription's id for `unsubscribed`, else empty. */
  readonly subject: string;
}

export interface Order extends Change {
  readonly call: BillingCall;
  readonly bossFunction: BossFunction;
  readonly key: string;
  readonly now: Date;
  /** What to answer when the change is there already. */
  readonly alreadyDone: BillingRefusalCode;
  /** Set when the customer's file alone rules it out. */
  readonly ruledOut: BillingRefusalCode | null;
}

/**
 * Carries out an order, or gives the outcome of the first order with its key. Key, change and outcome are one
 * transaction: a crash between leaves nothing, and a second order with the key waits for the first.
 */
export async function doOnce(pool: Pool, order: Order): Promise<FunctionOutcome> {
  const row = await inOneTransaction(pool, async (client) =>
    (await claimKey(client, order)) ? carryOut(client, order) : firstOutcome(client, order),
  );
  return answer(order, row);
}

async function inOneTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (failure) {
    // Ending the connection rolls back, whatever state it is in.
    client.release(true);
    throw failure;
  }
}

interface OutcomeRow {
  readonly asked: string;
  readonly receipt: string | null;
  readonly done_at: Date | null;
  readonly refused: string | null;
}

function asked({ call, customerRef, subject }: Order): string {
  return [call, customerRef, subject].join(' ');
}

async function claimKey(client: PoolClient, order: Order): Promise<boolean> {
  const claimed = await client.query(
    'insert into simulated_boss.function_call (key, asked) values ($1, $2) on conflict do nothing',
    [order.key, asked(order)],
  );
  return claimed.rowCount === 1;
}

async function carryOut(client: PoolClient, order: Order): Promise<OutcomeRow> {
  const refused = order.ruledOut ?? ((await recordChange(client, order)) ? null : order.alreadyDone);
  const written = await client.query<OutcomeRow>(
    `update simulated_boss.function_call
     set refused = $2::text,
         done_at = case when $2::text is null then $3::timestamptz end,
         receipt = case when $2::text is null then $4 || '-' || nextval('simulated_boss.receipt_number') end
     where key = $1 returning asked, receipt, done_at, refused`,
    [order.key, refused, order.now, order.bossFunction],
  );
  return theRow(written.rows);
}

async function recordChange(client: PoolClient, order: Order): Promise<boolean> {
  const recorded = await client.query(
    `insert into simulated_boss.change (customer_ref, change, subject, changed_at) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [order.customerRef, order.change, order.subject, order.now],
  );
  return recorded.rowCount === 1;
}

async function firstOutcome(client: PoolClient, order: Order): Promise<OutcomeRow> {
  const found = await client.query<OutcomeRow>(
    'select asked, receipt, done_at, refused from simulated_boss.function_call where key = $1',
    [order.key],
  );
  return theRow(found.rows);
}

function theRow(rows: readonly OutcomeRow[]): OutcomeRow {
  const [row] = rows;
  if (!row) throw new Error('the function call is not on record');
  return row;
}

function answer(order: Order, row: OutcomeRow): FunctionOutcome {
  if (row.asked !== asked(order)) throw new BillingRefusal(order.call, 'key-used-for-something-else');
  const code = billingRefusalCodes.find((known) => known === row.refused);
  if (code) throw new BillingRefusal(order.call, code);
  if (row.receipt === null || row.done_at === null) throw new Error('the function call has no outcome');
  return { bossFunction: order.bossFunction, receipt: row.receipt, doneAt: row.done_at };
}
