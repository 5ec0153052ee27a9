import type { Kept } from '../../../platform/keeping/keep.ts';
import { type Actor, findCity, findProvince, findTeam } from '../../organisation/index.ts';
import type { NoticeContent } from '../notice/contract.ts';
import { noticeAudienceRefused } from '../notice/refusals.ts';

/**
 * That somebody may address these, and that they go together: a province's people their own province, the group's
 * everybody; team leads name their own teams only (docs/rules/notices.md#who-may).
 * @throws noticeAudienceRefused
 */
export async function demandReach(
  kept: Kept,
  actor: Actor,
  { audience, places }: Pick<NoticeContent, 'audience' | 'places'>,
): Promise<void> {
  const { province } = audience;
  const wrong = [
    ...((await mayAddress(kept, actor, province)) ? [] : ['audience.province']),
    ...((await areOf(audience.cities, province, (id) => findCity(kept, id))) ? [] : ['audience.cities']),
    ...((await areOf(audience.teams, province, (id) => findTeam(kept, id))) ? [] : ['audience.teams']),
    ...(audience.teams.every((id) => mayAddressTeam(actor, id)) ? [] : ['audience.teams']),
    ...((await areOf(places.cities, province, (id) => findCity(kept, id))) ? [] : ['places.cities']),
    ...((await areOf(places.provinces, province, (id) => ofItself(kept, id))) ? [] : ['places.provinces']),
  ];
  const details = [...new Set(wrong)].map((field) => ({ field, message: 'not yours, or not there' }));
  if (details.length > 0) throw noticeAudienceRefused(details);
}

async function mayAddress(kept: Kept, actor: Actor, province: string | null): Promise<boolean> {
  if (province === null) return actor.provinceId === null;
  const isOwn = actor.provinceId === null || actor.provinceId === province;
  return isOwn && (await findProvince(kept, province)) !== undefined;
}

/** Team leads name their own; administrators any. */
export function mayAddressTeam({ posts, teams }: Actor, id: string): boolean {
  return posts.includes('administrator') || teams.includes(id);
}

async function ofItself(kept: Kept, id: string) {
  const province = await findProvince(kept, id);
  return province && { provinceId: province.id };
}

async function areOf(
  ids: readonly string[],
  province: string | null,
  find: (id: string) => Promise<{ provinceId: string } | undefined>,
): Promise<boolean> {
  const found = await Promise.all(ids.map(find));
  return found.every((one) => one !== undefined && (province === null || one.provinceId === province));
}
