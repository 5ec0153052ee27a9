/** Posts a person can hold. A route names a right; a person has it through a post, as the modules declare. */
export const posts = [
  'agent',
  'expert',
  'team-lead',
  'ticket-handler',
  'area-manager',
  'policy-author',
  'approver',
  'administrator',
] as const;
export type Post = (typeof posts)[number];
