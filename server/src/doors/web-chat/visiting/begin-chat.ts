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
  const { key, proof } = wanted;
  const begunWith = digestOf(site, wanted);
  const proven = await readChatProof(centre, proof);
  const before = await visitorOfKey(centre, centre.db, { key, begunWith });
  if (before) return { token: tokenOf(key), chat: await readChat(centre, before) };
  const closed = await findClosed(centre, site);
  if (closed) throw closed;
  const faults = judgeAnswers(site.body.form, wanted.answers);
  if (faults.length > 0) throw answersIncomplete(faults);
  if (proven === null) throw proofWrong();
  const count = (work: Work) => countBegun(work, { network, phone: null }, { proven, challenge: proof.challenge });
  const visitor = await letVisitorIn(centre, site, wanted, count);
  return { token: tokenOf(key), chat: await readChat(centre, visitor) };
}

type Wanted = Pick<BeginChat, 'key' | 'answers' | 'language'>;

const digestOf = (site: Site, { language, answers }: Wanted) =>
  createHash('sha256')
    .update(JSON.stringify([site.id, language, answers]))
    .digest('hex');

/** @throws keyUsed, where somebody began with it otherwise */
async function visitorOfKey(
  { clock }: Centre,
  db: Work['db'] | Centre['db'],
  { key, begunWith }: { key: string; begunWith: string },
): Promise<Visitor | undefined> {
  const before = await findVisitor(db, hashOfToken(tokenOf(key)), tokensSince(clock.now()));
  if (before && before.begunWith !== begunWith) throw keyUsed();
  return before;
}

/**
 * A visitor whose answers were judged comes in: a token, and a contact that waits; once for a key.
 * @param count counts the beginning, in the same work, where it may be too many
 * @throws keyUsed, and what `count` throws
 */
export async function letVisitorIn(
  centre: ChatCentre,
  site: Site,
  wanted: Wanted,
  count?: (work: Work) => Promise<void>,
): Promise<Visitor> {
  const { key, answers, language } = wanted;
  const { form } = site.body;
  const begunWith = digestOf(site, wanted);
  const hash = hashOfToken(tokenOf(key));
  const phone = phoneIn(form, answers);
  const arriving = await arrivalOf(centre, site, phone);
  return inOneWork(centre, async (work) => {
    await lockName(work.db, `begin:${hash}`);
    const meanwhile = await visitorOfKey(centre, work.db, { key, begunWith });
    if (meanwhile) return meanwhile;
    await count?.(work);
    const made: Visitor = { id: newId(work.now), siteId: site.id, phone, language, begunWith };
    await saveVisitor(work.db, { ...made, begunAt: work.now });
    if (!(await saveToken(work.db, hash, made.id, work.now))) throw keyUsed();
    await openVisit(work, made, { ...arriving, words: wordsOf(form, answers, language), followsId: null });
    return made;
  });
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
  visitor: Pick<Visitor, 'id' | 'language'>,
  arriving: Arriving & { words: string | null; followsId: string | null },
): Promise<string> {
  const { contactId } = await letIn(work, { ...arriving, wayIn: 'web-chat', language: visitor.language, by: null });
  await saveVisit(work.db, contactId, visitor.id);
  return contactId;
}
