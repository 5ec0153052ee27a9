import { defineRefusal } from '../../../platform/refusal.ts';

/** What is done with so many tickets lacks its reason, team or words; the details name the fields. */
export const bulkIncomplete = defineRefusal({
  code: 'bulk-incomplete',
  status: 400,
  reason: 'Something that this move needs is missing',
  remedy: 'Fill in the named fields',
});

/** Neither tickets nor a filter, or both. */
export const bulkOfWhat = defineRefusal({
  code: 'bulk-of-what',
  status: 400,
  reason: 'It does not say which tickets are meant',
  remedy: 'Name tickets, or a filter, not both',
});
