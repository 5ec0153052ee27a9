import { createHash } from 'node:crypto';
import { daysEarlier, minutesLater, operatorTime } from '../../../platform/clock.ts';
import { keyUsed } from '../../../platform/refusal.ts';
import { inOneWork, type Work } from '../../../platform/work.ts';
import { promiseNow } from '../../../casework/promises/index.ts';
import { letIn } from '../../../contact/contacts/index.ts';
import {
  type BillingCentre,
  readMobile,
  recogniseNumber,
  type Recognition,
} from '../../../foundation/customers/index.ts';
import type { AskCallback } from '../chat/contract.ts';
import { proofWrong } from '../../portal/index.ts';
import { answersIncomplete } from '../chat/refusals.ts';
import { countBegun, readChatProof } from '../limits/count-begun.ts';
import { lockName } from '../limits/try-store.ts';
import type { Site } from '../sites/keep-sites.ts';
import { findCallback, saveCallback } from './callback-store.ts';
import { wishLater } from './wish-later.ts';

const DAYS_AHEAD_AT_MOST = 14;
/** By when somebody calls who was asked to at no time of the customer's choice. */
const USUAL_MINUTES = 24 * 60;
const words = { zh: '请回电', en: 'Please call back' } as const;

/**
 * A customer asks to be called back. A customer's number: a contact that is over, with a promise of the callback, due when
 * they wished. Any other number, to which nobody can promise: a contact that waits for an agent as any other, from the time on that
 * they wished. The same key asks once. Whether the number is a customer's shows nowhere in the answer.
 * @throws answersIncomplete, proofWrong, tooManyChats, keyUsed
 */
export async function askCallback(
  centre: BillingCentre,
  site: Site,
  wanted: AskCallback,
  network: string,
): Promise<{ wishedAt: string | null }> {
  const key = createHash('sha256').update(wanted.key).digest('hex');
  const asked = createHash('sha256')
    .update(JSON.stringify([site.id, wanted.phone, wanted.wishedAt, wanted.words]))
    .digest('hex');
  const told = (before: { asked: string; wishedAt: Date | null }) => {
    if (before.asked !== asked) throw keyUsed();
    return { wishedAt: before.wishedAt?.toISOString() ?? null };
  };
  const proven = await readChatProof(centre, wanted.proof);
  const before = await findCallback(centre.db, key);
  if (before) return told(before);
  const { phone, wishedAt } = judgeCallback(wanted, centre.clock.now());
  if (proven === null) throw proofWrong();
  const sender = await recogniseNumber(centre, phone);
  return inOneWork(centre, async (work) => {
    await lockName(work.db, `callback:${key}`);
    const meanwhile = await findCallback(work.db, key);
    if (meanwhile) return told(meanwhile);
    await countBegun(work, { network, phone }, { proven, challenge: wanted.proof.challenge });
    const wish = { wanted, phone, wishedAt, sender, key };
    if (sender.customer || wishedAt === null) {
      const contactId = await keepWish(work, site, wish);
      await saveCallback(work.db, { key, contactId, asked, wishedAt, wish: null });
    } else {
      const later = { provinceId: site.provinceId, phone, words: wordsOf(wish) };
      await wishLater(work, { key, asked, wishedAt, wish: later });
    }
    return { wishedAt: wishedAt?.toISOString() ?? null };
  });
}

/** @throws answersIncomplete */
function judgeCallback({ phone, wishedAt }: AskCallback, now: Date) {
  const number = readMobile(phone);
  const at = wishedAt === undefined ? null : new Date(wishedAt);
  const ahead = at === null || (at > now && at <= daysEarlier(now, -DAYS_AHEAD_AT_MOST));
  if (number && ahead) return { phone: number, wishedAt: at };
  throw answersIncomplete([
    ...(number ? [] : [{ field: 'phone', message: 'is not a mobile number of the mainland' }]),
    ...(ahead ? [] : [{ field: 'wishedAt', message: `is past, or more than ${DAYS_AHEAD_AT_MOST} days ahead` }]),
  ]);
}

interface Wish {
  wanted: AskCallback;
  phone: string;
  wishedAt: Date | null;
  sender: Recognition;
  key: string;
}

const wordsOf = ({ wanted, wishedAt }: Pick<Wish, 'wanted' | 'wishedAt'>) =>
  [words[wanted.language], wishedAt && operatorTime(wishedAt), wanted.words].filter(Boolean).join(' · ');

async function keepWish(work: Work, site: Site, { wanted, phone, wishedAt, sender, key }: Wish): Promise<string> {
  const { customer, told } = sender;
  const provinceId = customer?.provinceId ?? site.provinceId;
  const party = {
    address: { kind: 'phone', of: phone } as const,
    known: customer && ({ customer, by: 'number' } as const),
    toRecognise: !told,
  };
  const over = customer !== null;
  const { contactId, matterId } = await letIn(work, {
    wayIn: 'web-form',
    provinceId,
    party,
    words: wordsOf({ wanted, wishedAt }),
    by: null,
    over,
  });
  if (!customer) return contactId;
  await promiseNow(work, null, {
    key: `callback:${key}`,
    kind: 'callback',
    words: wanted.words?.trim() || words[wanted.language],
    amountFen: null,
    dueAt: wishedAt ?? minutesLater(work.now, USUAL_MINUTES),
    provinceId,
    customerId: customer.id,
    ticketId: null,
    contactId,
    matterId,
  });
  return contactId;
}
