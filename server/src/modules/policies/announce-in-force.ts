import type { Work } from '../../platform/work.ts';

/** Every desk asks anew which policy and types there are. */
export function announceInForce(work: Work): void {
  work.announce({ name: 'policy.changed', about: {}, audience: ['everyone'] });
}
