import type { ChatCentre } from '../chat/centre.ts';
import { cutText } from '../../../platform/text/cut-text.ts';
import type { Work } from '../../../platform/work.ts';
import { contactLeft, type ContactRow, letIn, listMessages } from '../../../contact/contacts/index.ts';
import { readMobile, recogniseNumber, type Recognition } from '../../../foundation/customers/index.ts';
import type { ChatState } from '../chat/contract.ts';
import { answersIncomplete, notWaitingAnyMore } from '../chat/refusals.ts';
import { inPresent } from '../visiting/leave-chat.ts';
import { readChat } from '../visiting/read-chat.ts';
import { saveKeptPlace, type Visitor } from '../visiting/visitor-store.ts';

const words = {
  zh: '请回电：在网页客服排队时留下号码',
  en: 'Please call back: left a number while waiting in the web chat',
};
/** What they had written is told to whoever calls back, as far as a message holds it. */
const FIRST_MESSAGES = 5;
const LONGEST = 1500;

/**
 * A visitor who waits leaves their number and goes: a callback waits in their place, since when they came, and is offered in its
 * turn. Their chat is over, and says so. Asked twice, it is kept once.
 * @throws answersIncomplete (no number, or none), notWaitingAnyMore. docs/rules/contacts.md#callback-in-place
 */
export async function keepPlace(
  centre: ChatCentre,
  visitor: Visitor,
  wanted: { phone?: string | undefined },
): Promise<ChatState> {
  const phone = wanted.phone === undefined ? visitor.phone : readMobile(wanted.phone);
  if (phone === null) throw answersIncomplete([{ field: 'phone', message: 'is not a mobile number of the mainland' }]);
  const sender = await recogniseNumber(centre, phone);
  await inPresent(centre, visitor, async (work, contact, { callbackId }) => {
    if (callbackId !== null) return;
    // Who rings already is about to be answered.
    if (contact.state !== 'waiting') throw notWaitingAnyMore();
    const kept = await waitInPlace(work, contact, { phone, sender, language: visitor.language });
    await saveKeptPlace(work.db, contact.id, { leftAt: work.now, callbackId: kept, callbackPhone: phone });
    await contactLeft(work, contact, kept);
  });
  return readChat(centre, visitor);
}

interface Sender {
  phone: string;
  sender: Recognition;
  language: 'zh' | 'en';
}

async function waitInPlace(work: Work, contact: ContactRow, { phone, sender, language }: Sender): Promise<string> {
  const { customer, told } = sender;
  const written = await listMessages(work.db, contact.id, 0, FIRST_MESSAGES);
  const said = written.flatMap(({ direction, text }) => (direction === 'in' && text !== '' ? [text] : []));
  const { contactId } = await letIn(work, {
    wayIn: 'web-form',
    provinceId: contact.provinceId,
    party: {
      address: { kind: 'phone', of: phone },
      known: customer && { customer, by: 'number' },
      toRecognise: !told,
    },
    words: cutText([words[language], ...said].join('\n'), LONGEST),
    by: null,
    since: contact.arrivedAt,
    followsId: contact.id,
  });
  return contactId;
}
