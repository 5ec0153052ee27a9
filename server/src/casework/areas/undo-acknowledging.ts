import { isRecent } from '../../platform/undo-within.ts';
import { type Centre, inOneWork } from '../../platform/work.ts';
import { type Actor, saveAuditEntry, seesProvince } from '../../foundation/organisation/index.ts';
import { lockAlert, unacknowledge } from './alert-store.ts';
import { acknowledgementStands, noSuchAlert } from './refusals.ts';
import { announceArea } from './check-area-alerts.ts';

/**
 * Whoever answered for it by mistake takes that back: it waits for somebody again. A second time changes nothing.
 * @throws noSuchAlert, acknowledgementStands
 */
export async function undoAcknowledging(centre: Centre, actor: Actor, id: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const alert = await lockAlert(work.db, id);
    if (!alert || !seesProvince(actor, alert.provinceId)) throw noSuchAlert();
    const { acknowledgedBy, acknowledgedAt } = alert;
    if (acknowledgedBy === null || acknowledgedAt === null) return;
    if (acknowledgedBy !== actor.accountId || !isRecent(acknowledgedAt, work.now)) throw acknowledgementStands();
    await unacknowledge(work.db, id);
    const about = { alertId: id, acknowledgedAt: acknowledgedAt.toISOString() };
    await saveAuditEntry(work.db, work.now, actor, 'alert.acknowledgement-undone', about);
    announceArea(work, alert.provinceId);
  });
}
