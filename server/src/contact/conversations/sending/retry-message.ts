import { type Centre, inOneWork } from '../../../platform/work.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import { announceMessageChanged, findMessageAt, lockMyContact, moveMessages } from '../../contacts/index.ts';
import { messagesToSend } from '../message/announcements.ts';
import { messageNotFailed, noSuchMessage } from '../message/refusals.ts';

/** A message that failed is sent again; asked twice it is sent once. @throws noSuchMessage, messageNotFailed, and those of lockMyContact */
export async function retryMessage(centre: Centre, actor: Actor, contactId: string, seq: number): Promise<void> {
  await inOneWork(centre, async (work) => {
    const contact = await lockMyContact(work, actor, contactId);
    const message = await findMessageAt(work.db, contactId, seq);
    if (message?.direction !== 'out') throw noSuchMessage();
    if (message.delivery === 'queued') return;
    const retried = { failure: null, attempts: 0 };
    const moved = await moveMessages(work.db, { contactId, upTo: seq, from: seq }, 'retry', retried);
    if (moved === 0) throw messageNotFailed();
    announceMessageChanged(work, contact);
    work.announce(messagesToSend, { contactId });
  });
}
