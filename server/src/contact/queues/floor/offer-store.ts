import type { Rules } from '@jieyi/queue';
import type { DatabaseTransaction } from '../../../platform/database/database.ts';
import { type ContactRow, toContactKinds } from '../../contacts/index.ts';
import { wrapUpMs } from './standing.ts';

/** Those of these contacts that wait in a province, held, by their ids. */
export async function lockWaiting(
  db: DatabaseTransaction,
  provinceId: string,
  contactIds: readonly string[],
): Promise<Map<string, ContactRow>> {
  const rows = await db
    .selectFrom('contact')
    .selectAll()
    .where('id', 'in', [...contactIds])
    .where('state', '=', 'waiting')
    .where('provinceId', '=', provinceId)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  return new Map(rows.map((row) => [row.id, { ...row, ...toContactKinds(row) }]));
}

/** What each of these people has in hand, by ways in: what rings, is spoken with, and is written up in its time. */
export async function listInHand(
  db: DatabaseTransaction,
  accountIds: readonly string[],
  rules: Rules,
  now: Date,
): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('contact')
    .select(['handlerId', 'wayIn', 'state', 'endedAt'])
    .where('handlerId', 'in', [...accountIds])
    .where('state', 'in', ['ringing', 'returned', 'active', 'wrap-up'])
    .execute();
  const inHand = new Map<string, string[]>();
  for (const { handlerId, wayIn, state, endedAt } of rows) {
    const isOver = state === 'wrap-up' && Number(endedAt ?? 0) + wrapUpMs(rules, wayIn) <= Number(now);
    if (handlerId && !isOver) inHand.set(handlerId, [...(inHand.get(handlerId) ?? []), wayIn]);
  }
  return inHand;
}
