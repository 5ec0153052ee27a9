import type { LifeMove, LifeState } from '../../../api/types.ts';

/** In the order in which work goes on. */
export const verbs: readonly LifeMove['verb'][] = [
  'assign',
  'accept',
  'give-back',
  'pass-on',
  'ask-back',
  'answer',
  'hold',
  'resume',
  'return-result',
  'reply',
  'satisfied',
  'dissatisfied',
  'close',
  'cancel',
];
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
