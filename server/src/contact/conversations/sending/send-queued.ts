import { secondsLater } from '../../../platform/clock.ts';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import {
  announceMessageChanged,
  findMessageAt,
  listQueuedSince,
  listUndelivered,
  lockContact,
  type MessageRow,
  moveMessages,
} from '../../contacts/index.ts';
import { presentContent } from '../message/present-message.ts';
import { type Sent, senderOf } from './text-sender.ts';

/** So often a channel may give no answer for a message before that is said. */
const ATTEMPTS = 5;
const FORGOTTEN_AFTER_SECONDS = 60;
const LOOKED_AT = 200;

/**
 * Carries what waits in a contact to its customer, one after another. May run twice, and in two processes at once: the other
 * side takes a message once by its id, and each of them goes in order.
 */
export async function sendQueued(centre: Centre, contactId: string): Promise<void> {
  for (const { seq, delivery } of await listUndelivered(centre.db, contactId)) {
    if (delivery !== 'queued') continue;
    const message = await findMessageAt(centre.db, contactId, seq);
    if (message?.delivery !== 'queued') continue;
    await settle(centre, message, await carry(centre, message));
  }
}

async function carry(centre: Centre, message: MessageRow): Promise<Sent> {
  const { id, contactId, seq, kind, text } = message;
  if (kind === 'system' || kind === 'choice') return { to: 'sent' };
  try {
    const { choices, file } = presentContent(message);
    return await senderOf(centre, message.channel).send(centre, { id, contactId, seq, kind, text, choices, file });
  } catch (error) {
    if (message.attempts + 1 >= ATTEMPTS) return { to: 'failed', because: 'channel-down' };
    await note(centre, message);
    throw error;
  }
}

async function note(centre: Centre, { contactId, seq, attempts }: MessageRow): Promise<void> {
  await inOneWork(centre, async (work) => {
    await lockContact(work.db, contactId);
    await moveMessages(work.db, { contactId, upTo: seq, from: seq }, 'try-again', { attempts: attempts + 1 });
  });
}

/** What came of it; where the customer has read it meanwhile, that stands. */
async function settle(centre: Centre, { contactId, seq }: MessageRow, sent: Sent): Promise<void> {
  await inOneWork(centre, async (work) => {
    const contact = await lockContact(work.db, contactId);
    if (!contact) return;
    const move = sent.to === 'failed' ? 'fail' : sent.to === 'sent' ? 'send' : 'deliver';
    const failure = sent.to === 'failed' ? sent.because : null;
    const moved = await moveMessages(work.db, { contactId, upTo: seq, from: seq }, move, { failure });
    if (moved > 0) announceMessageChanged(work, contact);
  });
}

/** What waits though nobody carries it: its job was given up, or lost with a database that was restored. */
export async function sendForgotten(centre: Centre): Promise<void> {
  const before = secondsLater(centre.clock.now(), -FORGOTTEN_AFTER_SECONDS);
  const forgotten = await listQueuedSince(centre.db, before, LOOKED_AT);
  const failed = (error: unknown) => centre.log.error({ error }, 'messages could not be carried; it is tried again');
  for (const contactId of new Set(forgotten.map((one) => one.contactId)))
    await sendQueued(centre, contactId).catch(failed);
}
