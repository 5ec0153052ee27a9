import { defineRefusal } from '../../platform/refusal.ts';

/** The details name the ticket and why: other-customer, ended, mass-fault, has-children, itself, not-from-here. */
export const notToBeMerged = defineRefusal({
  code: 'not-to-be-merged',
  status: 409,
  reason: 'These tickets cannot become one',
  remedy: 'Merge open tickets of one customer, or on one matter',
});

/** Something happened to one of them since; the details name it. */
export const mergeMovedOn = defineRefusal({
  code: 'merge-moved-on',
  status: 409,
  reason: 'Something happened to these tickets since they were merged',
  remedy: 'Raise a ticket of its own for what is to go on by itself',
});

/** The details say why: ended, has-parent, has-children, itself, other-province. */
export const notAParent = defineRefusal({
  code: 'not-a-parent',
  status: 409,
  reason: 'This ticket cannot go under that one',
  remedy: 'Choose an open ticket of the province that has no parent itself',
});

/** A parent ends last. */
export const childrenOpen = defineRefusal({
  code: 'children-open',
  status: 409,
  reason: 'Tickets under this one are still open',
  remedy: 'Bring them to their end, or detach them, first',
});
