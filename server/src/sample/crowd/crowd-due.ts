import { secondsLater } from '../../platform/clock.ts';
import type { Due } from '../../platform/firing/due.ts';
import type { SampleCentre } from '../centre.ts';
import { settingsStored } from './begin-crowd.ts';
import { guestStored } from './draw-guest.ts';
import { letNextIn } from './let-guest-in.ts';
import { wordsStored } from './phrases.ts';
import { playGuest } from './play-guest.ts';
import { findNext, type GuestRow, listComing, listCrowds, takeDueGuests } from './store.ts';

const AT_ONCE = 40;
/** After which another process takes up those whom one died over. */
const TAKEN_SECONDS = 60;

/** Crowds live by rows alone, so they go on after a restart, and several processes share them. */
export const crowdDue: Due<SampleCentre> = {
  next: findNext,
  take: async (centre) => {
    const now = centre.clock.now();
    for (const crowd of await listComing(centre.db, now)) {
      const { opening } = wordsStored(crowd.words);
      await letNextIn(centre, { ...crowd, settings: settingsStored(crowd.settings) }, opening);
    }
    const until = secondsLater(now, TAKEN_SECONDS);
    await playAll(centre, await takeDueGuests(centre.db, { now, until, limit: AT_ONCE }));
  },
};

async function playAll(centre: SampleCentre, guests: readonly GuestRow[]): Promise<void> {
  const crowds = await listCrowds(centre.db, [...new Set(guests.map(({ crowdId }) => crowdId))]);
  const words = new Map(crowds.map((crowd) => [crowd.id, wordsStored(crowd.words)]));
  for (const row of guests) {
    const phrases = words.get(row.crowdId)?.phrases;
    if (phrases) await playGuest(centre, { ...row, guest: guestStored(row.guest) }, phrases);
  }
}
