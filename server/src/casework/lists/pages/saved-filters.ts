import type { RefusalDetail } from '../../../platform/refusal.ts';
import { newId } from '../../../platform/new-id.ts';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import type { ChangeFilter, SaveFilter } from './contract.ts';
import {
  changeFilterRow,
  countFilters,
  deleteFilter,
  isFilterShared,
  lockFilterOfName,
  replaceFilter,
  saveFilter,
} from './filter-store.ts';
import { filterNameTaken, noSuchFilter, tooManyFilters } from './refusals.ts';

/** Nobody finds their way among more. */
const MOST_FILTERS = 50;

/**
 * Keeps a filter under a name. One of that name is replaced only where that is said: what was kept for oneself would be
 * shared by a box that is still ticked.
 * @throws filterNameTaken, tooManyFilters
 */
export async function keepFilter(centre: Centre, actor: Actor, wanted: SaveFilter): Promise<string> {
  const { replace = false, ...kept } = wanted;
  return inOneWork(centre, async (work) => {
    const { accountId, provinceId } = actor;
    const name = kept.name.trim();
    const filter = { ...kept, name, id: newId(work.now), accountId, provinceId, at: work.now };
    const replaced = replace ? await replaceFilter(work.db, filter) : undefined;
    if (replaced !== undefined) return replaced;
    if ((await countFilters(work.db, accountId)) >= MOST_FILTERS) throw tooManyFilters();
    if (await saveFilter(work.db, filter)) return filter.id;
    throw filterNameTaken(toldOf(await isFilterShared(work.db, accountId, name)));
  });
}

/**
 * Renames a filter of one's own, shares it or not, or has it narrow otherwise. Another of that name is given up for it only
 * where that is said.
 * @throws noSuchFilter, filterNameTaken
 */
export async function changeFilter(centre: Centre, actor: Actor, id: string, wanted: ChangeFilter): Promise<void> {
  const { replace = false, name: told, ...change } = wanted;
  const { accountId } = actor;
  await inOneWork(centre, async (work) => {
    const name = told?.trim();
    const named = name === undefined ? undefined : await lockFilterOfName(work.db, accountId, name);
    const other = named && named.id !== id ? named : undefined;
    if (other && !replace) throw filterNameTaken(toldOf(other.shared));
    if (other) await deleteFilter(work.db, accountId, other.id);
    const whole = { ...change, ...(name !== undefined && { name }) };
    if (!(await changeFilterRow(work.db, { accountId, id, at: work.now }, whole))) throw noSuchFilter();
  });
}

function toldOf(shared: boolean): RefusalDetail[] {
  return [
    { field: 'whose', message: 'mine' },
    { field: 'shared', message: shared ? 'yes' : 'no' },
  ];
}

/** @throws noSuchFilter */
export async function removeFilter(centre: Centre, actor: Actor, id: string): Promise<void> {
  if (!(await deleteFilter(centre.db, actor.accountId, id))) throw noSuchFilter();
}
