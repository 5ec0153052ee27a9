import type { Static } from 'typebox';
import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import { phoneOf } from '../../foundation/customers/index.ts';
import { type Actor, saveAuditEntry, seesProvince } from '../../foundation/organisation/index.ts';
import { CSV_MARK, csvLine } from '../../platform/text/csv-line.ts';
import { lockLife, lockTickets, makeMoveOf, nextState } from '../tickets/index.ts';
import { announceMassFault } from './announce-mass-fault.ts';
import { listAnsweredBy } from './telling/answered-store.ts';
import { saveDeed } from './deed-store.ts';
import { endParent } from './end-parent.ts';
import { findMassFault, lockMassFault } from './mass-fault-store.ts';
import { findReplyOf } from './mass-reply-store.ts';
import { findMessage, listMessages, lockMessage, markTold, type MessageRow } from './telling/message-store.ts';
import { noSuchMassFault, noSuchMessage } from './refusals.ts';
import type { TellCustomer, WhomToTell } from './telling/telling-contract.ts';

/**
 * Somebody told a customer: when, who and how is kept, and what the reply answered of theirs is closed. Nobody's ticket is
 * closed before. Told twice, the first stands.
 * @throws noSuchMassFault, noSuchMessage
 */
export async function tellCustomer(
  centre: Centre,
  actor: Actor,
  { id: faultId, messageId }: { id: string; messageId: string },
  telling: TellCustomer,
): Promise<void> {
  await inOneWork(centre, (work) => tellIn(work, actor, { faultId, messageId }, telling));
}

/** @throws noSuchMassFault, noSuchMessage */
export async function tellIn(
  work: Work,
  actor: Pick<Actor, 'accountId' | 'provinceId'>,
  { faultId, messageId }: { faultId: string; messageId: string },
  { how, note }: TellCustomer,
): Promise<void> {
  const fault = await lockMassFault(work.db, faultId, 'alone');
  const reply = fault && seesProvince(actor, fault.provinceId) && (await findReplyOf(work.db, faultId));
  if (!fault || !reply) throw noSuchMassFault();
  if (!(await findMessage(work.db, reply.id, messageId))) throw noSuchMessage();
  const known = await listAnsweredBy(work.db, messageId);
  await lockTickets(work.db, [faultId, ...known.map(({ ticketId }) => ticketId)]);
  const message = await lockMessage(work.db, messageId);
  if (!message || message.toldAt !== null) return;
  await markTold(work.db, messageId, {
    toldAt: work.now,
    toldBy: actor.accountId,
    toldHow: how,
    toldNote: note ?? null,
  });
  await saveDeed(work.db, { ticketId: faultId, deed: 'told', accountId: actor.accountId, at: work.now, count: 1 });
  const detail = { massReplyId: reply.id, told: how, ...(note !== undefined && { note }) };
  // While the outage was waited for, another ticket of theirs may have been answered.
  for (const one of await listAnsweredBy(work.db, messageId)) await closeTold(work, actor, faultId, { ...one, detail });
  await endParent(work, reply);
  announceMassFault(work, fault);
}

interface Answered {
  ticketId: string;
  stage: string;
  detail: Record<string, unknown>;
}

/** One that went on since, because the customer was not content for one, is left as it is. */
async function closeTold(
  work: Work,
  actor: Pick<Actor, 'accountId'>,
  faultId: string,
  { ticketId, stage, detail }: Answered,
) {
  const locked = await lockLife(work, null, ticketId);
  const { ticket, kind } = locked;
  const stands = ticket.state === 'open' && ticket.parentId === faultId && ticket.stage === stage;
  if (stands && nextState(kind.life, 'close', stage) !== null)
    await makeMoveOf(work, actor, locked, 'close', { said: {}, detail });
}

/** Name and number in full of one who is to be told, on record. @throws noSuchMassFault, noSuchMessage */
export async function revealWhomToTell(
  centre: Centre,
  actor: Actor,
  { id: faultId, messageId }: { id: string; messageId: string },
): Promise<Static<typeof WhomToTell>> {
  const reply = await replyFor(centre, actor, faultId);
  const message = await findMessage(centre.db, reply.id, messageId);
  if (!message) throw noSuchMessage();
  const { customerId, ticketId } = message;
  const about = { customerId, ticketId, purpose: 'tell-of-reply' };
  await saveAuditEntry(centre.db, centre.clock.now(), actor, 'customer.revealed', about);
  return { name: message.name, phone: fullPhone(message) };
}

/** The messages of who is still to be told, in their order. */
export async function listUntoldOf(db: Work['db'], replyId: string, limit: number): Promise<string[]> {
  return (await listMessages(db, { causeId: replyId, told: false, after: null, limit })).map(({ id }) => id);
}

const AT_ONCE = 1000;
const HEADINGS = ['工单 Ticket', '客户 Customer', '电话 Phone', '内容 Words'];

/** Everybody who is still to be told, in full, as CSV; on record with how many they were. @throws noSuchMassFault */
export async function exportUntold(centre: Centre, actor: Actor, faultId: string): Promise<Buffer> {
  const reply = await replyFor(centre, actor, faultId);
  const lines: string[] = [csvLine(HEADINGS)];
  for (let after: string | null = null; ; ) {
    const rows: MessageRow[] = await listMessages(centre.db, { causeId: reply.id, told: false, after, limit: AT_ONCE });
    lines.push(
      ...rows.map((row) =>
        csvLine([row.number, row.name ?? '', fullPhone(row)?.replace(/^\+86/u, '') ?? '', row.words]),
      ),
    );
    after = rows.at(-1)?.id ?? null;
    if (rows.length < AT_ONCE) break;
  }
  const about = { massFaultId: faultId, customers: String(lines.length - 1) };
  await saveAuditEntry(centre.db, centre.clock.now(), actor, 'customers.exported', about);
  return Buffer.from(CSV_MARK + lines.join(''));
}

/** Their own number; of who is no customer of ours the one they came by. */
export function fullPhone({ phone, phoneLeftAt, address }: MessageRow): string | null {
  return phone === null ? address : phoneOf({ phone, phoneLeftAt });
}

async function replyFor(centre: Centre, actor: Actor, faultId: string) {
  const fault = await findMassFault(centre.db, faultId);
  const reply = fault && seesProvince(actor, fault.provinceId) ? await findReplyOf(centre.db, faultId) : undefined;
  if (!reply) throw noSuchMassFault();
  return reply;
}
