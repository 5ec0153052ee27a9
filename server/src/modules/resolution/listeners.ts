import type { Listener } from '../../platform/jobs.ts';
import type { DecidingCentre } from './centre.ts';
import { gatherFacts, refreshOwnFacts } from './gather-facts.ts';
import { runBossFunction } from './run-boss-function.ts';

/** What resolution does when earlier modules, or its own verbs, announce something. Each may be heard twice. */
export function resolutionListeners(centre: () => DecidingCentre): Listener[] {
  const ofContact = (verb: (centre: DecidingCentre, contactId: string) => Promise<void>): Listener['handle'] => {
    return async ({ contactId }) => verb(centre(), contactId ?? '');
  };
  return [
    { name: 'resolution.gather-facts', event: 'matter.named', handle: ofContact(gatherFacts) },
    { name: 'resolution.gather-again', event: 'facts.asked', handle: ofContact(gatherFacts) },
    { name: 'resolution.refresh-facts', event: 'identity.checked', handle: ofContact(refreshOwnFacts) },
    { name: 'resolution.run-replays', event: 'replay.asked', handle: async () => centre().replays.nudge() },
    {
      name: 'resolution.run-boss-function',
      event: 'act.begun',
      handle: async ({ actId }) => runBossFunction(centre(), actId ?? ''),
    },
  ];
}
