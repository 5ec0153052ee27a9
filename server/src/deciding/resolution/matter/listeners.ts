import { type Listener, listen } from '../../../platform/announcing/listener.ts';
import { matterNamed } from '../../../contact/contacts/index.ts';
import { identityChecked } from '../../../foundation/customers/index.ts';
import { replayAsked } from '../../../policy/policies/index.ts';
import { actBegun, factsAsked } from '../announcements.ts';
import { runBossFunction } from '../act/run-boss-function.ts';
import type { DecidingCentre } from '../centre.ts';
import { gatherFacts, refreshOwnFacts } from '../facts/gather-facts.ts';

/** What resolution does when earlier modules, or its own verbs, announce something. Each may be heard twice. */
export const resolutionListeners: readonly Listener<DecidingCentre>[] = [
  listen(matterNamed, 'resolution.gather-facts', (centre, { contactId }) => gatherFacts(centre, contactId)),
  listen(factsAsked, 'resolution.gather-again', (centre, { contactId }) => gatherFacts(centre, contactId)),
  listen(identityChecked, 'resolution.refresh-facts', (centre, { contactId }) => refreshOwnFacts(centre, contactId)),
  listen(replayAsked, 'resolution.run-replays', async ({ replays }) => replays.nudge()),
  listen(actBegun, 'resolution.run-boss-function', (centre, { actId }) => runBossFunction(centre, actId)),
];
