import { newId } from '../../../platform/new-id.ts';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import type { SaveFilter } from './contract.ts';
import { countFilters, deleteFilter, saveFilter } from './filter-store.ts';
import { noSuchFilter, tooManyFilters } from './refusals.ts';

/** Nobody finds their way among more. */
const MOST_FILTERS = 50;

/** Keeps a filter under a name; saving again under the name changes it. @throws tooManyFilters */
export async function keepFilter(centre: Centre, actor: Actor, wanted: SaveFilter): Promise<string> {
  return inOneWork(centre, async (work) => {
    if ((await countFilters(work.db, actor.accountId)) >= MOST_FILTERS) throw tooManyFilters();
    const { accountId, provinceId } = actor;
    const name = wanted.name.trim();
    return saveFilter(work.db, { ...wanted, name, id: newId(work.now), accountId, provinceId, at: work.now });
  });
}

/** @throws noSuchFilter */
export async function removeFilter(centre: Centre, actor: Actor, id: string): Promise<void> {
  if (!(await deleteFilter(centre.db, actor.accountId, id))) throw noSuchFilter();
}
