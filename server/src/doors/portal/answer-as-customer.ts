import { type Centre, inOneWork } from '../../platform/work.ts';
import { followMerge } from './follow-merge.ts';
import { formIncomplete, lockLife, makeMove, remarkOnTicket } from '../../casework/tickets/index.ts';

/** What the history says of who did it. */
const byCustomer = { by: 'customer' };

interface Moving {
  key: string;
  version?: number | undefined;
}

/** Content, or not, and then with words: without them nobody would know what to do about it. @throws formIncomplete, ticketMoved */
export async function judgeReply(
  centre: Centre,
  ticketId: string,
  judged: Moving & { satisfied: boolean; words?: string | undefined },
): Promise<void> {
  if (!judged.satisfied && judged.words === undefined)
    throw formIncomplete([{ field: 'words', message: 'is required' }]);
  const { key, version, satisfied, words } = judged;
  const verb = satisfied ? 'satisfied' : 'dissatisfied';
  const said = words === undefined ? {} : { words };
  await makeMove(centre, null, await followMerge(centre.db, ticketId), verb, {
    key,
    version,
    said,
    detail: byCustomer,
  });
}

/** What we asked back. @throws ticketMoved */
export async function answerAsked(centre: Centre, ticketId: string, given: Moving & { answer: string }): Promise<void> {
  const { key, version, answer } = given;
  const id = await followMerge(centre.db, ticketId);
  await makeMove(centre, null, id, 'answer', { key, version, said: { answer }, detail: byCustomer });
}

/** Something the customer wants to add while it is open. @throws ticketClosed */
export async function addRemark(
  centre: Centre,
  ticketId: string,
  { key, words }: { key: string; words: string },
): Promise<void> {
  const id = await followMerge(centre.db, ticketId);
  await inOneWork(centre, async (work) => {
    const locked = await lockLife(work, null, id);
    await remarkOnTicket(work, locked, { key, kind: 'remarked', detail: { words } });
  });
}
