import { defineRefusal } from '../platform/refusal.ts';

/** No sample data here, or no caller of this name. */
export const noSuchCaller = defineRefusal({
  code: 'no-such-caller',
  status: 404,
  reason: 'There is no such sample caller',
  remedy: 'Start with sample data, and choose one from the list',
});
