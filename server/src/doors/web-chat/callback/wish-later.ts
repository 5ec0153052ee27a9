import { type OnDue, setTimer } from '../../../platform/timers.ts';
import type { Work } from '../../../platform/work.ts';
import { letIn } from '../../../contact/contacts/index.ts';
import { lockWish, saveCallback, saveLetIn, type WishedCallback } from './callback-store.ts';

const KIND = 'web-chat.callback';

/** A callback that nobody can promise waits outside the queue until the time they wished: nobody is offered it before. */
export async function wishLater(work: Work, callback: WishedCallback): Promise<void> {
  const { key, wishedAt } = callback;
  await saveCallback(work.db, { ...callback, contactId: null });
  await setTimer(work.db, { key: `${KIND}:${key}`, kind: KIND, dueAt: wishedAt, about: { key } });
}

/** The time has come: a contact comes in and waits as any other. Whose number it is by then is asked when it has come in. */
const comeIn: OnDue = async (work, { about: { key = '' } }) => {
  const wish = await lockWish(work.db, key);
  if (!wish) return;
  const { provinceId, phone, words } = wish;
  const party = { address: { kind: 'phone', of: phone } as const, known: null, toRecognise: true };
  const { contactId } = await letIn(work, { wayIn: 'web-form', provinceId, party, words, by: null });
  await saveLetIn(work.db, key, contactId);
};

export const callbackTimers: Readonly<Record<string, OnDue>> = { [KIND]: comeIn };
