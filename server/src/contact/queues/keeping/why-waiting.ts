import type { WhyWaiting } from '@jieyi/queue';
import type { QueuesCentre } from './centre.ts';

/** Why a contact waits, exactly and as it is now; null where it does not wait in this province. */
export async function whyWaiting(
  { queues }: QueuesCentre,
  provinceId: string,
  contactId: string,
): Promise<WhyWaiting | null> {
  return queues.whyWaiting(provinceId, contactId);
}
