import { defineRefusal } from '../../../platform/refusal.ts';

/** The cursor is none that a page of this list gave. */
export const noSuchCursor = defineRefusal({
  code: 'no-such-cursor',
  status: 400,
  reason: 'This is no place in the list',
  remedy: 'Begin again with the first page',
});

export const tooManyFilters = defineRefusal({
  code: 'too-many-filters',
  status: 409,
  reason: 'You have saved as many filters as can be kept',
  remedy: 'Remove one that you no longer use',
});

/** Unknown, or somebody else's. */
export const noSuchFilter = defineRefusal({
  code: 'no-such-filter',
  status: 404,
  reason: 'You have no such filter',
  remedy: 'Load the page again',
});

/** The details say of the one that is there whose it is (`whose`: mine) and whether the province sees it (`shared`: yes, no). */
export const filterNameTaken = defineRefusal({
  code: 'filter-name-taken',
  status: 409,
  reason: 'You have a filter of this name',
  remedy: 'Choose another name, or replace it',
});
