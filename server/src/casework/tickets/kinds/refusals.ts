import { defineRefusal } from '../../../platform/refusal.ts';

export const noSuchKind = defineRefusal({
  code: 'no-such-ticket-kind',
  status: 400,
  reason: 'There is no such kind or category of ticket',
  remedy: 'Choose one from the list of kinds',
});

/** A life that cannot be lived; the details name the states. */
export const lifeBroken = defineRefusal({
  code: 'life-broken',
  status: 400,
  reason: 'A ticket could not go through this life',
  remedy: 'Mend the named states and moves',
});

/** Another administrator changed the kind in between. */
export const kindChanged = defineRefusal({
  code: 'kind-changed',
  status: 409,
  reason: 'Somebody else changed this kind of ticket in between',
  remedy: 'Load it again, then make your change',
});
