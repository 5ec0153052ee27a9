import { randomInt } from 'node:crypto';
import { minutesLater, secondsLater } from '../../../platform/clock.ts';
import { type Centre, inOneWork } from '../../../platform/work.ts';
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
import { findVisitor, findVisitorById, saveToken, type Visitor } from './visitor-store.ts';

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
export async function makeCode(centre: Centre, visitor: Visitor): Promise<{ code: string; until: string }> {
  for (;;) {
    const code = Array.from({ length: HANDLE + SECRET }, () => SIGNS[randomInt(SIGNS.length)]).join('');
    const hash = await hashPassword(code);
    const until = await inOneWork(centre, async ({ db, now }) => {
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
 * @throws wrongChatCode, codeLocked
 */
export async function resumeChat(
  centre: Centre,
  site: Site,
  given: { key: string; code: string },
  network: string,
): Promise<ChatBegun> {
  const token = tokenOf(given.key);
  const known = await findVisitor(centre.db, hashOfToken(token), tokensSince(centre.clock.now()));
  if (known?.siteId === site.id) return { token, chat: await readChat(centre, known) };
  const tries = await noteTry(centre, network);
  const visitor = await findByCode(centre, site, readCode(given.code));
  await deleteTries(centre.db, tries);
  await saveToken(centre.db, hashOfToken(token), visitor.id, centre.clock.now());
  return { token, chat: await readChat(centre, visitor) };
}

async function noteTry(centre: Centre, network: string): Promise<number[]> {
  return inOneWork(centre, async ({ db, now }) => {
    await lockName(db, `code:${network}`);
    const { count } = await countTries(db, 'code-from', network, secondsLater(now, -LOCKED_SECONDS));
    if (count >= TRIES_FROM_A_NETWORK) throw codeLocked().after(LOCKED_SECONDS);
    return saveTries(db, [{ what: 'code-from', whose: network }], now);
  });
}

/** @throws wrongChatCode */
async function findByCode({ db, clock }: Centre, site: Site, code: string): Promise<Visitor> {
  const handle = code.slice(0, HANDLE);
  const found = await findCode(db, handle, clock.now());
  const tried = found ? await countFailure(db, handle) : 0;
  const looked = found && tried <= TRIES_OF_A_CODE ? found : undefined;
  // Unknown ones take as long to refuse as wrong ones.
  const fits = await fitsCode(looked?.hash, code);
  const visitor = looked && fits ? await findVisitorById(db, looked.visitorId) : undefined;
  if (visitor?.siteId !== site.id || !(await useCode(db, handle))) throw wrongChatCode();
  return visitor;
}
