import type { Kept } from '../../../platform/keeping/keep.ts';
import { keptRules } from './keep-rules.ts';

/** What the desks of a province are called, by id. */
export async function deskNames(kept: Kept, provinceId: string): Promise<Map<string, { zh: string; en: string }>> {
  const { desks } = await (await kept.get(keptRules)).of(provinceId);
  return new Map(desks.map(({ id, nameZh, nameEn }) => [id, { zh: nameZh, en: nameEn }]));
}
