import type { ContentHit } from '../boss-records.ts';
import { describeContentHit, describeCustomer } from '../describe-records.ts';
import type { Statement } from '../evidence.ts';
import { type Explainer, say } from '../make-statement.ts';

/** Why a service was stopped for content: the count and the limit, never the content, which is not on record. */
export const suspendedService: Explainer<'customer' | 'contentHits'> = {
  needs: ['customer', 'contentHits'],
  explain: ({ customer, contentHits }) => {
    const [latest] = contentHits;
    const account = describeCustomer(customer);
    if (!latest) return { statements: [], unknown: [say('suspended-no-record', {}, [account])] };
    const standing = say(customer.status === 'suspended' ? 'suspended-still' : 'suspended-no-longer', {}, [account]);
    const unknown = [say('suspended-content-not-kept', {}, [describeContentHit(latest)])];
    return { statements: [whySuspended(latest), standing], unknown };
  },
};

function whySuspended(hit: ContentHit): Statement {
  const { cause, messages, limit, windowHours } = hit;
  const values = { messages, hitAt: hit.at.toISOString(), suspendedAt: hit.suspendedAt.toISOString() };
  const records = [describeContentHit(hit)];
  if (cause === 'keyword' || limit === null) return say(`suspended-${cause}`, values, records);
  return say('suspended-volume-limit', { ...values, limit, windowHours }, records);
}
