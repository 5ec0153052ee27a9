import { defineRefusal } from '../../../platform/refusal.ts';

/** Unknown, disabled, of another province, or oneself. */
export const noSuchColleague = defineRefusal({
  code: 'no-such-colleague',
  status: 404,
  reason: 'There is no such colleague in your province',
  remedy: 'Choose somebody on the wallboard',
});

/** Neither of the two is a lead. */
export const onlyWithLead = defineRefusal({
  code: 'only-with-lead',
  status: 409,
  reason: 'Messages go between a team lead and whoever they lead',
  remedy: 'Write a note on the contact, and mention your colleague there',
});
