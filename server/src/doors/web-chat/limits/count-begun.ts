import { createHash } from 'node:crypto';
import { daysEarlier, secondsLater } from '../../../platform/clock.ts';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import type { Centre, Work } from '../../../platform/work.ts';
import { askProof, isFarBeyond, judgeEffort, proofWrong, readProof } from '../../portal/index.ts';
import { tooManyChats } from '../chat/refusals.ts';
import { countTries, lockName, saveTries, type Tried } from './try-store.ts';

/** What somebody unknown begins: a chat, or a callback for a number. */
export interface Begun {
  network: string;
  phone: string | null;
}
export interface Proof {
  challenge: string;
  word: string;
}

/** A small sum to do before something is begun: it gets dearer by what came from the same network, as the portal's forms do. */
export async function askChatProof(centre: Centre, network: string, asked = 0) {
  const needed = judgeEffort(await countLately(centre.db, { network, phone: null }, centre.clock.now()));
  return askProof(centre, network, Math.max(needed, asked));
}

/**
 * How many bits were proven; null where it is wrong or was used, for then BOSS is not asked whose a number is. Asked before
 * what was begun under the key is looked for: who used it at this moment for the same is found by that then.
 */
export async function readChatProof(centre: Centre, proof: Proof): Promise<number | null> {
  const used = await wasUsed(centre.db, nameOf(proof), centre.clock.now());
  return used ? null : readProof(centre, proof);
}

function nameOf({ challenge }: Pick<Proof, 'challenge'>): string {
  return createHash('sha256').update(challenge).digest('hex');
}

async function wasUsed(db: Database | DatabaseTransaction, name: string, now: Date): Promise<boolean> {
  return (await countTries(db, 'proof', name, daysEarlier(now, 1))).count > 0;
}

/** One after the other for a network, a number and a challenge. @throws proofWrong with the bits needed, tooManyChats */
export async function countBegun(
  { db, now }: Work,
  { network, phone }: Begun,
  { proven, challenge }: { proven: number; challenge: string },
): Promise<void> {
  const used = nameOf({ challenge });
  const names = [`from:${network}`, ...(phone ? [`for:${phone}`] : []), `proof:${used}`];
  for (const name of names) await lockName(db, name);
  if (await wasUsed(db, used, now)) throw proofWrong();
  const lately = await countLately(db, { network, phone }, now);
  if (isFarBeyond({ ...lately, fromNetworkForPhone: lately.forPhone ?? 0 })) throw tooManyChats();
  const needed = judgeEffort(lately);
  if (proven < needed) throw proofWrong([{ field: 'bits', message: String(needed) }]);
  const tries: { what: Tried; whose: string }[] = [
    { what: 'proof', whose: used },
    { what: 'chat', whose: '' },
    { what: 'chat-from', whose: network },
    ...(phone ? [{ what: 'callback-for' as const, whose: phone }] : []),
  ];
  await saveTries(db, tries, now);
}

/** So many more within the hour: whoever has something to say stays in the chat they have. */
const AGAIN_AT_MOST = 6;

/** Of a visitor who is held. It asks no effort of who had a chat before, so it has an end. @throws tooManyChats */
export async function countAgain({ db, now }: Work, visitorId: string): Promise<void> {
  const { count } = await countTries(db, 'chat-again', visitorId, secondsLater(now, -3600));
  if (count >= AGAIN_AT_MOST) throw tooManyChats();
  await saveTries(
    db,
    [
      { what: 'chat', whose: '' },
      { what: 'chat-again', whose: visitorId },
    ],
    now,
  );
}

async function countLately(db: Database | DatabaseTransaction, { network, phone }: Begun, now: Date) {
  const hour = secondsLater(now, -3600);
  const forPhone = phone === null ? null : await countTries(db, 'callback-for', phone, daysEarlier(now, 1));
  return {
    byAll: (await countTries(db, 'chat', '', hour)).count,
    fromNetwork: (await countTries(db, 'chat-from', network, hour)).count,
    forPhone: forPhone?.count ?? null,
  };
}
