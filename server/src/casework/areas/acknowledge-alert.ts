import { type Centre, inOneWork } from '../../platform/work.ts';
import { type Actor, seesProvince } from '../../foundation/organisation/index.ts';
import { acknowledge, type AreaScope, lockAlert } from './alert-store.ts';
import { alertAcknowledged, noSuchAlert } from './refusals.ts';
import { announceArea } from './check-area-alerts.ts';

/**
 * Somebody answers for it by name; once. A second click by the same person changes nothing.
 * @throws noSuchAlert, alertAcknowledged telling who was faster
 */
export async function acknowledgeAlert(
  centre: Centre,
  actor: Actor,
  id: string,
  note: string | undefined,
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const alert = await lockAlert(work.db, id);
    const { cityId } = scopeOf(actor);
    if (!alert || !seesProvince(actor, alert.provinceId) || (cityId && cityId !== alert.cityId)) throw noSuchAlert();
    if (alert.acknowledgedBy === actor.accountId) return;
    if (alert.acknowledgedBy !== null)
      throw alertAcknowledged([
        { field: 'by', message: `${alert.nameZh ?? ''} ${alert.nameEn ?? ''}` },
        { field: 'at', message: alert.acknowledgedAt?.toISOString() ?? '' },
      ]);
    const by = { acknowledgedBy: actor.accountId, acknowledgedAt: work.now, note: note ?? null };
    await acknowledge(work.db, id, by);
    announceArea(work, alert.provinceId);
  });
}

/** An area manager of a city sees that city, other people their province. */
export function scopeOf({ posts, provinceId, cityId }: Actor): AreaScope {
  const ofCity = posts.includes('area-manager') && !posts.includes('team-lead');
  return { provinceId, cityId: ofCity ? cityId : null };
}
