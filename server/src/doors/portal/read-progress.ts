import { textIn } from '../../platform/stored.ts';
import type { Centre } from '../../platform/work.ts';
import {
  findKind,
  findTicket,
  listTicketEntries,
  movesFrom,
  noSuchTicket,
  type TicketKind,
} from '../../casework/tickets/index.ts';
import { listOwnAttachments, presentAttachment } from './attachment-store.ts';
import { MOST_ATTACHMENTS } from './attachment-limits.ts';
import type { Progress } from './contract.ts';
import { expectReply } from './expect-reply.ts';
import { followMerge } from './follow-merge.ts';
import { judgeStanding, presentSteps } from './judge-standing.ts';
import { presentHistory } from './present-history.ts';

/** A ticket as its customer sees it; one that was merged goes on in the other, under its own number. @throws noSuchTicket */
export async function readProgress(centre: Centre, ownId: string): Promise<Progress> {
  const ticketId = await followMerge(centre.db, ownId);
  const current = await readOne(centre, ticketId);
  if (ticketId === ownId) return current;
  const own = await readOne(centre, ownId);
  const before = own.history.filter(({ what }) => what !== 'cancelled');
  const joinedAt = own.history.find(({ what }) => what === 'cancelled')?.at ?? own.raisedAt;
  const joining = current.history.findIndex(({ at, what }) => what === 'merged' && at >= joinedAt);
  const since = current.history.slice(joining + 1);
  const joined = { at: joinedAt, what: 'merged', words: null, mine: false };
  const { number, kind, category, raisedAt, given } = own;
  const attachments = [...own.attachments, ...current.attachments];
  return { ...current, number, kind, category, raisedAt, given, attachments, history: [...before, joined, ...since] };
}

async function readOne(centre: Centre, ticketId: string): Promise<Progress> {
  const found = await findTicket(centre.db, ticketId);
  const kind = found && (await findKind(centre.db, found.ticket.kind, found.kindVersion));
  if (!found || !kind) throw noSuchTicket();
  const { ticket, provinceId, reply, form } = found;
  const entries = await listTicketEntries(centre.db, ticketId);
  const history = presentHistory(entries);
  const standing = judgeStanding({ life: kind.life, stage: ticket.stage, passedOn: ticket.team !== null });
  const moves = movesFrom(kind.life, ticket.stage);
  const about = { ticketId, kind, category: ticket.category, provinceId };
  const expected = ticket.state === 'open' && standing !== 'replied' ? await expectReply(centre, about) : null;
  const attached = await listOwnAttachments(centre.db, ticketId);
  return {
    number: ticket.number,
    kind: kind.name,
    category: categoryOf(kind, ticket.category),
    raisedAt: ticket.raisedAt,
    version: ticket.version,
    standing,
    steps: presentSteps(standing, history),
    question: standing === 'asked' ? questionIn(entries) : null,
    reply: standing === 'replied' || standing === 'closed' ? reply : null,
    satisfied: ticket.satisfied,
    expected,
    may: {
      answer: moves.includes('answer'),
      judge: moves.includes('satisfied') && moves.includes('dissatisfied'),
      add: ticket.state === 'open',
    },
    given: kind.form.flatMap(({ name, label }) => (form[name] ? [{ label, value: form[name] }] : [])),
    attachments: attached.map(presentAttachment),
    attachmentsLeft: Math.max(0, MOST_ATTACHMENTS - attached.length),
    history,
  };
}

function questionIn(entries: readonly { kind: string; detail: unknown }[]): string | null {
  return textIn(entries.findLast(({ kind }) => kind === 'ask-back')?.detail, 'question');
}

function categoryOf({ categories }: TicketKind, id: string) {
  const category = categories.find((one) => one.id === id);
  return category?.plain ?? category?.name ?? { zh: id, en: id };
}
