import type { Me } from '../../api/types.ts';

/** Where a person can go, by what they may do. */
export const places = [
  { path: '/desk', name: 'desk', open: (me: Me) => me.rights.includes('contact:handle') },
  { path: '/tickets', name: 'tickets', open: (me: Me) => me.rights.includes('ticket:read') },
  {
    path: '/sample-callers',
    name: 'sampleCallers',
    open: (me: Me) => me.sampleData && me.rights.includes('contact:let-in'),
  },
  { path: '/area', name: 'area', open: (me: Me) => me.rights.includes('area:read') },
  {
    path: '/escalations',
    name: 'escalations',
    // Anybody can be told by a ladder; those who are not usually told see the place while something waits for them.
    open: (me: Me, escalated: number | null) =>
      Boolean(escalated) || ['escalation:read', 'ticket:handle'].some((right) => me.rights.includes(right)),
  },
  { path: '/mass-faults', name: 'massFaults', open: (me: Me) => me.rights.includes('mass-fault:lead') },
  {
    path: '/promises',
    name: 'promises',
    // Who talks with customers has them in the bar, beside the day.
    open: (me: Me) => me.rights.includes('ticket:dispatch') && !me.rights.includes('contact:handle'),
  },
  { path: '/training', name: 'training', open: (me: Me) => me.rights.includes('training:read') },
  { path: '/policies', name: 'policies', open: (me: Me) => me.rights.includes('policy:read') },
  {
    path: '/administration',
    name: 'administration',
    open: (me: Me) => ['billing:switch', 'account:read', 'audit:read'].some((right) => me.rights.includes(right)),
  },
] as const;
