import type { Centre } from '../../../platform/work.ts';
import { type Actor, findProvince, listCities, seesProvince } from '../../../foundation/organisation/index.ts';
import { defaultRules } from './default-rules.ts';
import type { QueueRules, QueueRulesBody } from './queue-rules-contract.ts';
import { findNewestRules, findRulesVersion, listRulesVersions } from './queue-rules-store.ts';
import { noSuchQueueRules } from './refusals.ts';

/** What holds in a province, or for the group, with who changed it when and why. @throws noSuchQueueRules */
export async function readQueueRules(
  centre: Centre,
  actor: Actor,
  asked: string | null = actor.provinceId,
): Promise<QueueRules> {
  const provinceId = await demandPlace(centre, actor, asked);
  const own = await findNewestRules(centre.db, provinceId);
  const groups = provinceId === null ? own : await findNewestRules(centre.db, null);
  const cities = await listCities(centre.kept, provinceId);
  return {
    provinceId,
    inForce: own.body ? 'own' : groups.body ? 'group' : 'shipped',
    version: own.version,
    body: own.body ?? groups.body ?? defaultRules,
    cities: cities.map(({ id, nameZh, nameEn }) => ({ id, name: { zh: nameZh, en: nameEn } })),
    history: await listRulesVersions(centre.db, provinceId),
  };
}

/** What a version said. @throws noSuchQueueRules, also for one that took the province's rules away */
export async function readRulesVersion(
  centre: Centre,
  actor: Actor,
  { provinceId: asked = actor.provinceId, version }: { provinceId?: string | null; version: number },
): Promise<QueueRulesBody> {
  const provinceId = await demandPlace(centre, actor, asked);
  const body = await findRulesVersion(centre.db, provinceId, version);
  if (!body) throw noSuchQueueRules();
  return body;
}

async function demandPlace(centre: Centre, actor: Actor, provinceId: string | null): Promise<string | null> {
  // Everybody goes by the group's where their province has none.
  if (provinceId !== null && !seesProvince(actor, provinceId)) throw noSuchQueueRules();
  if (provinceId !== null && !(await findProvince(centre.kept, provinceId))) throw noSuchQueueRules();
  return provinceId;
}
