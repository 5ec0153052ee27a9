import { inOneWork, type Centre } from '../../../platform/work.ts';
import { type Actor, concerned } from '../../../foundation/organisation/index.ts';
import { mentionsChanged } from '../note/announcements.ts';
import type { Mention, MentionPage, ReadMentions } from '../note/contract.ts';
import { toPeople } from '../note/present-people.ts';
import { countUnread, listMentions, markRead } from './mention-store.ts';

type Row = Awaited<ReturnType<typeof listMentions>>[number];

/** Where colleagues mentioned somebody: unread ones first, by pages. */
export async function readMentions(
  centre: Centre,
  actor: Actor,
  { after, limit = 20 }: { after?: string; limit?: number },
): Promise<MentionPage> {
  const rows = await listMentions(centre.db, actor, { after: placeOf(after), limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    unread: await countUnread(centre.db, actor),
    mentions: shown.map(toMention),
    next: rows.length > limit && last ? `${last.readAt === null ? 1 : 0}.${last.seq}` : null,
  };
}

/** Whoever opens a ticket or a contact has read where they are mentioned on it. */
export async function markMentionsRead(centre: Centre, actor: Actor, on: ReadMentions): Promise<void> {
  const { ticketId = null, contactId = null } = on;
  const { accountId } = actor;
  await inOneWork(centre, async (work) => {
    const read = await markRead(work.db, accountId, { ticketId, contactId }, work.now);
    if (read > 0) work.announce(mentionsChanged, { accountId }, concerned([accountId]));
  });
}

function placeOf(after: string | undefined) {
  if (after === undefined) return null;
  return { unread: after.startsWith('1'), seq: after.slice(2) };
}

function toMention(row: Row): Mention {
  const { id, accountId, nameZh: zh, nameEn: en, writtenAt, text, ticketId, number, contactId, readAt } = row;
  return {
    noteId: id,
    by: { id: accountId, name: { zh, en } },
    at: writtenAt.toISOString(),
    text,
    mentions: toPeople(row.mentioned),
    ticket: ticketId !== null && number !== null ? { id: ticketId, number } : null,
    contactId,
    readAt: readAt?.toISOString() ?? null,
  };
}
