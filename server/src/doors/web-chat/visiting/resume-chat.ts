import type { ChatCentre } from '../chat/centre.ts';
import { randomInt } from 'node:crypto';
import { minutesLater, secondsLater } from '../../../platform/clock.ts';
import { keyUsed } from '../../../platform/refusal.ts';
import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { hashPassword } from '../../../foundation/organisation/index.ts';
import { fitsCode, hashOfToken, readCode } from '../../portal/index.ts';
import type { ChatBegun } from '../chat/contract.ts';
import { codeLocked, wrongChatCode } from '../chat/refusals.ts';
import { countTries, deleteTries, lockName, saveTries } from '../limits/try-store.ts';
import type { Site } from '../sites/keep-sites.ts';
import { tokenOf } from './begin-chat.ts';
import { countFailure, findCode, saveCode, useCode } from './code-store.ts';
import { tokensSince } from './guard-visitors.ts';
import { readChat } from './read-chat.ts';
import { findVisitor, findVisitorById, lockVisitor, saveToken, type Visitor } from './visitor-store.ts';

/** No sign that is taken for another when read aloud or copied. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
/** By its first signs a code is found; the others are what has to be guessed: about 30 bits, with five tries. */
const HANDLE = 4;
const SECRET = 6;
const VALID_MINUTES = 24 * 60;
const TRIES_OF_A_CODE = 5;
const TRIES_FROM_A_NETWORK = 20;
const LOCKED_SECONDS = 600;

/** A code for another device, shown once: good for a day and for one use. The one before ends. */
export async function makeCode(centre: ChatCentre, visitor: Visitor): Promise<{ code: string; until: string }> {
  for (;;) {
    const code = Array.from({ length: HANDLE + SECRET }, () => SIGNS[randomInt(SIGNS.length)]).join('');
    const hash = await hashPassword(code);
    const until = await inOneWork(centre, async ({ db, now }) => {
      await lockVisitor(db, visitor.id);
      const valid = minutesLater(now, VALID_MINUTES);
      const saved = { handle: code.slice(0, HANDLE), visitorId: visitor.id, hash, until: valid };
      return (await saveCode(db, saved, now)) ? valid : null;
    });
    if (until) return { code: `${code.slice(0, HANDLE)}-${code.slice(HANDLE)}`, until: until.toISOString() };
  }
}

/**
 * The chat goes on on another device, which gets a token of its own. Five wrong tries end a code; from one network none is
 * looked at for a while after twenty. The same key with a code that was right is the same token.
 * @throws wrongChatCode, codeLocked, keyUsed
 */
export async function resumeChat(
  centre: ChatCentre,
  site: Site,
  given: { key: string; code: string },
  network: string,
): Promise<ChatBegun> {
  const token = tokenOf(given.key);
  const hash = hashOfToken(token);
  const known = async (db: Work['db'] | Centre['db']) => {
    const found = await findVisitor(db, hash, tokensSince(centre.clock.now()));
    return found?.siteId === site.id ? found : undefined;
  };
  const goOn = async (visitor: Visitor) => ({ token, chat: await readChat(centre, visitor) });
  const before = await known(centre.db);
  if (before) return goOn(before);
  const tries = await noteTry(centre, network);
  const fitting = await findFitting(centre, site, readCode(given.code));
  const resumed = await inOneWork(centre, async ({ db, now }) => {
    await lockName(db, `begin:${hash}`);
    const meanwhile = await known(db);
    if (meanwhile) return meanwhile;
    if (!fitting || !(await useCode(db, fitting.handle))) return null;
    if (!(await saveToken(db, hash, fitting.visitor.id, now))) throw keyUsed();
    return fitting.visitor;
  });
  if (!resumed) throw wrongChatCode();
  await deleteTries(centre.db, tries);
  return goOn(resumed);
}

async function noteTry(centre: ChatCentre, network: string): Promise<number[]> {
  return inOneWork(centre, async ({ db, now }) => {
    await lockName(db, `code:${network}`);
    const { count } = await countTries(db, 'code-from', network, secondsLater(now, -LOCKED_SECONDS));
    if (count >= TRIES_FROM_A_NETWORK) throw codeLocked().after(LOCKED_SECONDS);
    return saveTries(db, [{ what: 'code-from', whose: network }], now);
  });
}

/** Whose code it is, where it is right; it is used up by whoever gets a token for it. */
async function findFitting({ db, clock }: Centre, site: Site, code: string) {
  const handle = code.slice(0, HANDLE);
  const found = await findCode(db, handle, clock.now());
  const tried = found ? await countFailure(db, handle) : 0;
  const looked = found && tried <= TRIES_OF_A_CODE ? found : undefined;
  // Unknown ones take as long to refuse as wrong ones.
  const fits = await fitsCode(looked?.hash, code);
  const visitor = looked && fits ? await findVisitorById(db, looked.visitorId) : undefined;
  return visitor?.siteId === site.id ? { visitor, handle } : null;
}
