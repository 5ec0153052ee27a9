import type { Actor } from '../../foundation/organisation/index.ts';

/** What is the group's may be read by everybody, a province's by its own people and the group's. */
export function seesPolicyOf(actor: Actor, provinceId: string | null): boolean {
  return provinceId === null || actor.provinceId === null || actor.provinceId === provinceId;
}
