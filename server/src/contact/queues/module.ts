import { defineModule } from '../../platform/module.ts';
import { queueListeners } from './offer-contacts.ts';
import { tendQueues } from './tend-queues.ts';

export const queues = defineModule({
  name: 'queues',
  place: '055',
  listens: queueListeners,
  tends: tendQueues,
});
