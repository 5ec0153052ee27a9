import { defineRefusal } from '../../../platform/refusal.ts';

/** No link, one that was taken back, or none of ours. */
export const screenNotOpen = defineRefusal({
  code: 'wall-screen-not-open',
  status: 401,
  reason: 'This link opens no screen, or was taken back',
  remedy: 'Have a team lead make another link on the wallboard',
});

/** Unknown id, or of another province. */
export const noSuchScreen = defineRefusal({
  code: 'no-such-wall-screen',
  status: 404,
  reason: 'There is no such screen in your province',
  remedy: 'Look at the list again; it may have been taken back',
});

/** Whoever is of the whole group has no one province to show in a hall. */
export const screenNeedsProvince = defineRefusal({
  code: 'wall-screen-needs-province',
  status: 409,
  reason: 'A screen shows one province, and you belong to none',
  remedy: 'Have a team lead of the province make the link',
});
