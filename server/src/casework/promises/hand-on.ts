import type { HandOn, HoldingFollower } from '../../foundation/organisation/index.ts';
import { cutText } from '../../platform/text/cut-text.ts';
import type { Work } from '../../platform/work.ts';
import { noteInHistory } from '../tickets/index.ts';
import { announcePromise } from './make-promise.ts';
import { changePromise, listKeptBy, lockKeptBy } from './promise-store.ts';

const SHOWN = 40;

/** What somebody who is disabled promised and has not kept yet, a colleague keeps; who made it stays on record. */
export const promisesOfLeaver: HoldingFollower = {
  kind: 'promises',
  right: 'promise:make',
  list: async (db, accountId) =>
    (await listKeptBy(db, accountId)).map(({ id, words, provinceId }) => ({
      id,
      provinceId,
      label: cutText(words, SHOWN),
    })),
  handOn,
};

async function handOn(work: Work, { from, to, by }: HandOn): Promise<void> {
  for (const promise of await lockKeptBy(work.db, from)) {
    const { id, kind, words, ticketId } = promise;
    await changePromise(work.db, id, { keeperId: to });
    const detail = { promiseId: id, promise: kind, words, from, to };
    if (ticketId) await noteInHistory(work, ticketId, { kind: 'promise-keeper-changed', by: by.accountId, detail });
    announcePromise(work, { ...promise, keeperId: to }, 'handed-on');
  }
}
