import { defineRefusal } from '../platform/refusal.ts';

/** No sample data here, or no caller of this name. */
export const noSuchCaller = defineRefusal({
  code: 'no-such-caller',
  status: 404,
  reason: 'There is no such sample caller',
  remedy: 'Start with sample data, and choose one from the list',
});

/** Of the group's people: nobody is served there. */
export const crowdNeedsProvince = defineRefusal({
  code: 'crowd-needs-province',
  status: 409,
  reason: 'A crowd comes to a province, and you are of none',
  remedy: 'Sign in as an agent or a team lead of a province',
});

/** The sample's page with the chat stands in another province, or is switched off. */
export const crowdWayNotHere = defineRefusal({
  code: 'crowd-way-not-here',
  status: 409,
  reason: 'Nobody can come to this province by one of these ways',
  remedy: 'Choose the others',
});
