import { Refusal } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { type Actor } from '../../../foundation/organisation/index.ts';
import { makeMove, missingIn, moveOf, saidIn } from '../../tickets/index.ts';
import type { MovedMany, MoveMany } from './contract.ts';
import { bulkIncomplete } from './refusals.ts';

/**
 * The same move for each ticket, one after another, each in a transaction of its own: what one is refused for stops no
 * other. Sent again with the same key, what was done stays done.
 * @throws bulkIncomplete
 */
export async function moveMany(centre: Centre, actor: Actor, wanted: MoveMany): Promise<MovedMany> {
  const { key, tickets, verb } = wanted;
  const { right, words } = moveOf(verb);
  const said = saidIn(words, wanted);
  const missing = missingIn(words, said);
  if (missing.length > 0) throw bulkIncomplete(missing.map((field) => ({ field, message: 'is required' })));
  const refusal = actor.rights.has(right) ? null : 'not-allowed';
  const moved: MovedMany = [];
  for (const { id, version } of tickets) {
    const making = { key: `${key}/${id}`, version, said };
    const refused = refusal
      ? { code: refusal, details: [] }
      : await tryIt(() => makeMove(centre, actor, id, verb, making));
    moved.push({ id, refusal: refused });
  }
  return moved;
}

async function tryIt(move: () => Promise<void>): Promise<MovedMany[number]['refusal']> {
  try {
    await move();
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: error.code, details: error.details ?? [] };
  }
}
