import { readFile } from 'node:fs/promises';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { laddersShipped } from './announcements.ts';
import { checkLadder } from './check-ladder.ts';
import { ShippedLadder } from './ladder-contract.ts';
import { findLadderVersion, saveLadder } from './ladder-store.ts';

/** Brings the ladders that the group does not have yet; what an administrator changed or took away stays so. */
export async function shipLadders(centre: Centre, file: string): Promise<void> {
  const ladders = Value.Parse(Type.Array(ShippedLadder), JSON.parse(await readFile(file, 'utf8')));
  await inOneWork(centre, async (work) => {
    for (const { steps, ...place } of ladders) {
      const [fault] = checkLadder(steps);
      if (fault) throw new Error(`${file}: ${fault.field} ${fault.message}`);
      const where = { ...place, provinceId: null };
      if ((await findLadderVersion(work.db, where)) > 0) continue;
      await saveLadder(work.db, { ...where, steps, accountId: null, at: work.now });
      work.announce(laddersShipped, {}, ['everyone']);
    }
  });
}
