import type { QueuesCentre } from '../../../contact/queues/index.ts';
import type { BillingCentre } from '../../../foundation/customers/index.ts';

/** What the chat asks of the centre. */
export type ChatCentre = BillingCentre & QueuesCentre;
