import type { Centre } from '../../../platform/work.ts';
import { presentSince } from '../../../foundation/workforce/index.ts';
import { Floor } from '../floor/floor.ts';
import { readContactsOf, readPeopleOf } from '../floor/floor-store.ts';
import { readRulesOf } from '../rules/keep-rules.ts';

/** The floor of a province as its rows have it now. */
export async function openFloorOf({ db, clock }: Centre, provinceId: string): Promise<Floor> {
  const now = clock.now();
  const { rules } = await readRulesOf(db, provinceId);
  const people = await readPeopleOf(db, provinceId, presentSince(now));
  const contacts = await readContactsOf(db, provinceId, now);
  return new Floor({ provinceId, rules, closed: [], contacts, people, now: Number(now) });
}
