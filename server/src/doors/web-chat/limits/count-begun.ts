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

/** How many bits were proven. @throws proofWrong */
export async function readChatProof(centre: Centre, proof: Proof): Promise<number> {
  const proven = await readProof(centre, proof);
  if (proven === null) throw proofWrong();
  return proven;
}

/** One after the other for a network, a number and a challenge. @throws proofWrong with the bits needed, tooManyChats */
export async function countBegun(
  { db, now }: Work,
  { network, phone }: Begun,
  { proven, challenge }: { proven: number; challenge: string },
): Promise<void> {
  const used = createHash('sha256').update(challenge).digest('hex');
  const names = [`from:${network}`, ...(phone ? [`for:${phone}`] : []), `proof:${used}`];
  for (const name of names) await lockName(db, name);
  if ((await countTries(db, 'proof', used, daysEarlier(now, 1))).count > 0) throw proofWrong();
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

async function countLately(db: Database | DatabaseTransaction, { network, phone }: Begun, now: Date) {
  const hour = secondsLater(now, -3600);
  const forPhone = phone === null ? null : await countTries(db, 'callback-for', phone, daysEarlier(now, 1));
  return {
    byAll: (await countTries(db, 'chat', '', hour)).count,
    fromNetwork: (await countTries(db, 'chat-from', network, hour)).count,
    forPhone: forPhone?.count ?? null,
  };
}
