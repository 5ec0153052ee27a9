import type { LifeState } from '../../../api/types.ts';

export const tmfs: readonly LifeState['tmf'][] = [
  'acknowledged',
  'inProgress',
  'pending',
  'held',
  'resolved',
  'closed',
  'cancelled',
  'rejected',
];
