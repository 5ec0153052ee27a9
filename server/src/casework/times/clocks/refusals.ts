import { defineRefusal } from '../../../platform/refusal.ts';

/** Unknown, or of another province. */
export const noSuchRederivation = defineRefusal({
  code: 'no-such-rederivation',
  status: 404,
  reason: 'There is no such run',
  remedy: 'Look at the list of runs',
});
