import type { Centre } from '../../../platform/work.ts';
import { presentSince } from '../../../foundation/workforce/index.ts';
import { Floor } from '../floor/floor.ts';
import { readContactsOf, readPeopleOf } from '../floor/floor-store.ts';
import { findClosedDesks } from '../rules/closed-desks.ts';
import { readRulesOf } from '../rules/keep-rules.ts';

/** The floor of a province as its rows have it now. */
export async function openFloorOf(centre: Centre, provinceId: string): Promise<Floor> {
  const { db, clock } = centre;
  const now = clock.now();
  const { rules } = await readRulesOf(db, provinceId);
  const people = await readPeopleOf(db, provinceId, presentSince(now));
  const contacts = await readContactsOf(db, provinceId, now);
  const closed = await findClosedDesks(centre, provinceId, rules.desks);
  return new Floor({ provinceId, rules, closed, contacts, people, now: Number(now) });
}
