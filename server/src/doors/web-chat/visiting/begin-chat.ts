import type { ChatCentre } from '../chat/centre.ts';
import { createHash, createHmac } from 'node:crypto';
import { newId } from '../../../platform/new-id.ts';
import { keyUsed } from '../../../platform/refusal.ts';
import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { recallCaller } from '../../../foundation/customers/index.ts';
import { letIn } from '../../../contact/contacts/index.ts';
import { hashOfToken, proofWrong } from '../../portal/index.ts';
import type { BeginChat, ChatBegun } from '../chat/contract.ts';
import { answersIncomplete } from '../chat/refusals.ts';
import { countBegun, readChatProof } from '../limits/count-begun.ts';
import { lockName } from '../limits/try-store.ts';
import type { Site } from '../sites/keep-sites.ts';
import { tokensSince } from './guard-visitors.ts';
import { judgeAnswers, phoneIn, wordsOf } from './judge-answers.ts';
import { readChat } from './read-chat.ts';
import { findClosed } from './read-settings.ts';
import { findVisitor, saveToken, saveVisit, saveVisitor, type Visitor } from './visitor-store.ts';

/** The token of a visitor is made from the browser's own secret key: sent again, it is the same, though only hashes are kept. */
export function tokenOf(key: string): string {
  return createHmac('sha256', 'jieyi chat token').update(key).digest('base64url');
}

/**
 * Somebody begins a chat: a visitor with a token, and a contact that waits. A number they gave makes them recognised as any
 * caller is. The same key is the same chat.
 * @throws chatClosed, answersIncomplete, proofWrong, tooManyChats, keyUsed
 */
export async function beginChat(
  centre: ChatCentre,
  site: Site,
  wanted: BeginChat,
  network: string,
): Promise<ChatBegun> {
  const { key, answers, language, proof } = wanted;
  const token = tokenOf(key);
  const begunWith = createHash('sha256')
    .update(JSON.stringify([site.id, language, answers]))
    .digest('hex');
  const known = async (db: Work['db'] | Centre['db']) => {
    const before = await findVisitor(db, hashOfToken(token), tokensSince(centre.clock.now()));
    if (before && before.begunWith !== begunWith) throw keyUsed();
    return before;
  };
  const proven = await readChatProof(centre, proof);
  const before = await known(centre.db);
  if (before) return { token, chat: await readChat(centre, before) };
  const closed = await findClosed(centre, site);
  if (closed) throw closed;
  const { form } = site.body;
  const faults = judgeAnswers(form, answers);
  if (faults.length > 0) throw answersIncomplete(faults);
  if (proven === null) throw proofWrong();
  const phone = phoneIn(form, answers);
  const arriving = await arrivalOf(centre, site, phone);
  const visitor = await inOneWork(centre, async (work) => {
    await lockName(work.db, `begin:${hashOfToken(token)}`);
    const meanwhile = await known(work.db);
    if (meanwhile) return meanwhile;
    await countBegun(work, { network, phone: null }, { proven, challenge: proof.challenge });
    const made: Visitor = { id: newId(work.now), siteId: site.id, phone, language, begunWith };
    await saveVisitor(work.db, { ...made, begunAt: work.now });
    if (!(await saveToken(work.db, hashOfToken(token), made.id, work.now))) throw keyUsed();
    await openVisit(work, made, { ...arriving, words: wordsOf(form, answers, language), followsId: null });
    return made;
  });
  return { token, chat: await readChat(centre, visitor) };
}

export type Arriving = Awaited<ReturnType<typeof arrivalOf>>;

/** Whose the number is that a visitor gave, as far as it is remembered; BOSS is asked when the contact has come in. */
export async function arrivalOf(centre: ChatCentre, { provinceId }: Pick<Site, 'provinceId'>, phone: string | null) {
  const met = phone === null ? null : await recallCaller(centre, phone);
  return {
    provinceId: met?.customer.provinceId ?? provinceId,
    party: {
      address: phone === null ? null : ({ kind: 'phone', of: phone } as const),
      known: met && ({ customer: met.customer, by: 'number' } as const),
      toRecognise: phone !== null && !met?.fresh,
    },
  };
}

/** A contact of a visitor comes in and waits. @returns its id */
export async function openVisit(
  work: Work,
  visitor: Pick<Visitor, 'id'>,
  arriving: Arriving & { words: string | null; followsId: string | null },
): Promise<string> {
  const { contactId } = await letIn(work, { ...arriving, wayIn: 'web-chat', by: null });
  await saveVisit(work.db, contactId, visitor.id);
  return contactId;
}
