/** Posts a person can hold, and what each may do. A route names a right; a person has it through a post. */
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

const everyone = [
  'self:read',
  'live:follow',
  'policy:read',
  'policy:propose',
  'decision:try',
  'presence:set',
  'ticket-kind:read',
  'calendar:read',
  'escalation:answer',
] as const;

const service = [
  'contact:read',
  'contact:handle',
  'customer:read',
  'customer:reveal',
  'customer:verify',
  'customer:find',
  'ticket:read',
  'ticket:dispatch',
  'ticket:reveal',
  'promise:make',
] as const;

const rightsOfPost = {
  agent: [...service, 'contact:let-in', 'hand-over:ask'],
  expert: [...service, 'hand-over:take'],
  'team-lead': [
    'contact:read',
    'contact:let-in',
    'customer:read',
    'customer:find',
    'ticket:read',
    'ticket:dispatch',
    'ticket:reveal',
    'promise:make',
    'escalation:read',
    'mass-fault:lead',
    'area:read',
    'training:read',
    'proposal:read',
    'presence:read',
  ],
  'policy-author': ['policy:draft', 'draft:read', 'policy:replay', 'proposal:read'],
  approver: ['policy:publish', 'draft:read', 'policy:replay', 'proposal:read'],
  'ticket-handler': ['ticket:read', 'ticket:handle', 'ticket:reveal', 'promise:make', 'mass-fault:lead'],
  'area-manager': [
    'customer:find',
    'ticket:read',
    'ticket:dispatch',
    'promise:make',
    'escalation:read',
    'mass-fault:lead',
    'area:read',
  ],
  administrator: [
    'ticket-kind:change',
    'calendar:change',
    'ladder:change',
    'escalation:read',
    'billing:switch',
    'account:read',
    'audit:read',
    'api-key:manage',
  ],
} as const satisfies Record<Post, readonly string[]>;

export type Right = (typeof everyone)[number] | (typeof rightsOfPost)[Post][number];

export function rightsOf(held: readonly Post[]): Set<Right> {
  return new Set<Right>([...everyone, ...held.flatMap((post) => rightsOfPost[post])]);
}

export function isPost(text: string): text is Post {
  return posts.some((post) => post === text);
}
