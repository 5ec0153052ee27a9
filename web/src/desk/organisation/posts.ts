import type { MakePerson } from '../../api/foundation/organisation/people.ts';

/** Every post, in the order in which they are offered. */
export const posts = [
  'agent',
  'expert',
  'team-lead',
  'ticket-handler',
  'area-manager',
  'policy-author',
  'approver',
  'administrator',
] as const satisfies readonly MakePerson['posts'][number][];
