import { secondsLater } from '../../../platform/clock.ts';
import { textIn } from '../../../platform/stored.ts';
import type { Centre } from '../../../platform/work.ts';
import type { ContactFollower } from '../../contacts/index.ts';
import { targetSecondsOf } from './judge-service.ts';
import { foldOutcomes, saveOutcome } from './service-store.ts';

/** What is called lately: the last half hour. */
export const LATELY_SECONDS = 30 * 60;

/** How waiting ended is counted with the answer, or with the leaving: docs/rules/contacts.md#wallboard. */
export const serviceFollower: ContactFollower = {
  follow: async ({ db, now }, { id: contactId, wayIn }, { kind, detail }) => {
    const answered = kind === 'answered';
    // Who leaves a conversation was answered before.
    const left = kind === 'left' && textIn(detail, 'state') !== 'active';
    const target = wayIn === undefined ? null : targetSecondsOf(wayIn);
    if ((answered || left) && target !== null) await saveOutcome(db, { contactId, answered, target }, now);
  },
};

/** Every quarter of a minute: what is not of lately any more is added up. */
export async function addUpService({ db, clock }: Centre): Promise<void> {
  await foldOutcomes(db, secondsLater(clock.now(), -LATELY_SECONDS));
}
