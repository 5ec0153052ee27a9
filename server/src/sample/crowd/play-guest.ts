import { secondsLater } from '../../platform/clock.ts';
import { Refusal } from '../../platform/refusal.ts';
import { textIn, valueIn } from '../../platform/stored.ts';
import { inOneWork } from '../../platform/work.ts';
import {
  contactLeft,
  findContact,
  type ListedMessage,
  listMessages,
  lockContact,
} from '../../contact/contacts/index.ts';
import {
  findVisitorById,
  leaveChat,
  noteArrived,
  sayInChat,
  siteOf,
  tellTyping,
  type Visitor,
} from '../../doors/web-chat/index.ts';
import type { SampleCentre } from '../centre.ts';
import type { Guest } from './draw-guest.ts';
import { judgeGuest, type Standing, type Step } from './judge-guest.ts';
import { CROWD_SITE } from './let-guest-in.ts';
import { phraseFor, type Phrases } from './phrases.ts';
import { changeGuest, type GuestRow } from './store.ts';

/** A guest as they are kept, and read. */
export type PlayedGuest = Omit<GuestRow, 'guest'> & { guest: Guest };

const AT_ONCE = 100;
const AFTER_SAYING_SECONDS = 2;

/** A simulated customer looks up and does what they do now. */
export async function playGuest(centre: SampleCentre, row: PlayedGuest, phrases: Phrases): Promise<void> {
  const contact = await findContact(centre.db, row.contactId);
  if (!contact) return changeGuest(centre.db, row.contactId, { nextAt: null, ended: 'over' });
  const visitor = row.visitorId === null ? undefined : await findVisitorById(centre.db, row.visitorId);
  const written = visitor ? await listMessages(centre.db, row.contactId, row.answeredSeq, AT_ONCE) : [];
  const standing = standingOf(row, contact, written);
  const step = judgeGuest(row.guest, standing, centre.clock.now());
  if (visitor) await follow(centre, visitor, standing);
  await take(centre, { row, visitor, standing, phrases }, step);
}

function standingOf(row: PlayedGuest, contact: { state: string; arrivedAt: Date }, written: ListedMessage[]): Standing {
  const theirs = written.filter(({ direction, kind }) => direction === 'out' && kind !== 'system');
  const last = theirs.at(-1);
  return {
    state: contact.state === 'active' ? 'talking' : isOver(contact.state) ? 'over' : 'waiting',
    arrivedAt: contact.arrivedAt,
    unanswered: last
      ? { seq: last.seq, at: last.at, asks: /[?？]\s*$/u.test(last.text), choices: choicesOf(last) }
      : null,
    said: row.said,
    nudges: row.nudges,
    quietSince: written.reduce((since, { at }) => (at > since ? at : since), row.quietSince),
  };
}

const isOver = (state: string) => state === 'wrap-up' || state === 'closed';

function choicesOf({ kind, content }: ListedMessage): string[] {
  const choices: unknown = kind === 'quick-reply' ? valueIn(content, 'choices') : [];
  const ids = Array.isArray(choices) ? choices.map((one) => textIn(one, 'id')) : [];
  return ids.filter((id) => id !== null);
}

/** What arrived is seen. */
async function follow(centre: SampleCentre, visitor: Visitor, { state, unanswered }: Standing): Promise<void> {
  if (state !== 'talking' || !unanswered) return;
  await noteArrived(centre, visitor, { upTo: unanswered.seq, read: true });
}

interface Played {
  row: PlayedGuest;
  visitor: Visitor | undefined;
  standing: Standing;
  phrases: Phrases;
}

async function take(centre: SampleCentre, played: Played, step: Step): Promise<void> {
  const { row, visitor } = played;
  const { contactId } = row;
  if (step.does === 'end') return changeGuest(centre.db, contactId, { nextAt: null, ended: step.ended });
  if (step.does === 'leave') {
    await goAway(centre, row, visitor);
    return changeGuest(centre.db, contactId, { nextAt: null, ended: step.ended });
  }
  if (step.does === 'wait' || step.does === 'type') {
    if (step.does === 'type' && visitor) await tellTyping(centre, visitor);
    return changeGuest(centre.db, contactId, { nextAt: step.until });
  }
  if (visitor) await speak(centre, played, visitor, step);
}

/** Who hangs up, or closes the page. */
export async function goAway(centre: SampleCentre, { contactId }: Pick<GuestRow, 'contactId'>, visitor?: Visitor) {
  if (visitor) return leaveChat(centre, visitor);
  await inOneWork(centre, async (work) => {
    const contact = await lockContact(work.db, contactId);
    if (contact) await contactLeft(work, contact);
  });
}

type Spoken = Extract<Step, { does: 'say' | 'choose' }>;

async function speak(centre: SampleCentre, { row, standing, phrases }: Played, visitor: Visitor, step: Spoken) {
  const { contactId, said, nudges } = row;
  const now = centre.clock.now();
  // Made of what it is, so that a process that dies over it does not say it twice.
  const key = `crowd.${contactId}.${said}.${nudges}`;
  const words =
    step.does === 'choose'
      ? { choice: { seq: step.seq, choice: step.choice } }
      : { text: phraseFor(phrases, step.phrase, row.guest, said + nudges) };
  const heard = await sayOrNot(centre, visitor, { key, ...words });
  const answers = step.does === 'choose' || step.phrase === 'reply' || step.phrase === 'thanks';
  await changeGuest(centre.db, contactId, {
    said: answers ? said + 1 : said,
    nudges: answers ? 0 : nudges + 1,
    answeredSeq: Math.max(row.answeredSeq, standing.unanswered?.seq ?? 0),
    quietSince: now,
    nextAt: secondsLater(now, heard ? AFTER_SAYING_SECONDS : AFTER_REFUSAL_SECONDS),
  });
}

const AFTER_REFUSAL_SECONDS = 20;

/** What a customer is refused (too much that nobody has read), a simulated one leaves unsaid. @returns whether it was said */
async function sayOrNot(
  centre: SampleCentre,
  visitor: Visitor,
  said: Parameters<typeof sayInChat>[3],
): Promise<boolean> {
  try {
    await sayInChat(centre, await siteOf(centre.kept, CROWD_SITE), visitor, said);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
