import { type Centre, inOneWork } from '../../../platform/work.ts';
import { type Actor, saveAuditEntry, seesProvince } from '../../../foundation/organisation/index.ts';
import { lockTicket, noteInHistory } from '../../tickets/index.ts';
import { announceArea } from '../check-area-alerts.ts';
import type { ReplyToSource } from '../contract.ts';
import { noSuchEscalated, repliedBefore, repliedTooEarly } from '../refusals.ts';
import { lockEscalated, saveReply } from './before-store.ts';

/**
 * What its source was answered, and when; its term goes on until the complaint is settled. The same said twice is said once.
 * @throws noSuchEscalated, repliedBefore, repliedTooEarly
 */
export async function replyToSource(
  centre: Centre,
  actor: Actor,
  ticketId: string,
  { words, repliedAt }: ReplyToSource,
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const ticket = await lockTicket(work.db, ticketId);
    const escalated = ticket && (await lockEscalated(work.db, ticketId));
    if (!ticket || !escalated || !seesProvince(actor, ticket.provinceId)) throw noSuchEscalated();
    const by = actor.accountId;
    if (escalated.repliedAt !== null && escalated.reply === words && escalated.repliedBy === by) return;
    if (escalated.repliedAt !== null) throw repliedBefore();
    const at = repliedAt === undefined ? work.now : new Date(repliedAt);
    if (at < escalated.receivedAt || at > work.now) throw repliedTooEarly();
    await saveReply(work.db, ticketId, { reply: words, repliedAt: at, repliedBy: by });
    const detail = { source: escalated.source, text: words, repliedAt: at.toISOString() };
    await noteInHistory(work, ticketId, { kind: 'source-replied', by, detail });
    await saveAuditEntry(work.db, work.now, actor, 'escalated.replied', { ticketId });
    announceArea(work, ticket.provinceId);
  });
}
