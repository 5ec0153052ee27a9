import { type Centre, inOneWork } from '../../platform/work.ts';
import { followMerge } from './follow-merge.ts';
import {
  answerQuestion,
  formIncomplete,
  lockLife,
  recordSatisfaction,
  remarkOnTicket,
} from '../../casework/tickets/index.ts';

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
  await recordSatisfaction(centre, null, await followMerge(centre.db, ticketId), judged);
}

/** What we asked back. @throws ticketMoved */
export async function answerAsked(centre: Centre, ticketId: string, given: Moving & { answer: string }): Promise<void> {
  await answerQuestion(centre, null, await followMerge(centre.db, ticketId), given);
}

/** Something the customer wants to add while it is open. @throws ticketClosed */
export async function addRemark(
  centre: Centre,
  ticketId: string,
  { key, words }: { key: string; words: string },
): Promise<void> {
  const id = await followMerge(centre.db, ticketId);
  await inOneWork(centre, async (work) => {
    const held = await lockLife(work, null, id);
    await remarkOnTicket(work, held, { key, kind: 'remarked', detail: { words } });
  });
}
