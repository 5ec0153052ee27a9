import { inOneWork, type Work } from '../../../platform/work.ts';
import { type Actor, seesProvince } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import { announceProposals } from './propose.ts';
import { changeProposal, lockProposal } from './proposal-store.ts';
import { noSuchProposal, proposalAnswered } from '../refusals.ts';

/** Takes proposals up into a draft, which settles them when it is published. @throws noSuchProposal, proposalAnswered */
export async function takeUpProposals(
  work: Work,
  actor: Actor,
  draftId: string,
  ids: readonly string[],
): Promise<void> {
  const proposers: string[] = [];
  for (const id of ids) {
    const { accountId } = await lockOpen(work, actor, id);
    await changeProposal(work.db, id, { state: 'taken-up', draftId });
    proposers.push(accountId);
  }
  if (ids.length > 0) announceProposals(work, proposers);
}

/** Says no, and why. @throws noSuchProposal, proposalAnswered */
export async function declineProposal(centre: PolicyCentre, actor: Actor, id: string, answer: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const { accountId } = await lockOpen(work, actor, id);
    const by = { answeredBy: actor.accountId, answeredAt: work.now };
    await changeProposal(work.db, id, { state: 'declined', answer, ...by });
    announceProposals(work, [accountId]);
  });
}

async function lockOpen(work: Work, actor: Actor, id: string): Promise<{ accountId: string }> {
  const proposal = await lockProposal(work.db, id);
  if (!proposal || !seesProvince(actor, proposal.provinceId)) throw noSuchProposal();
  if (proposal.state !== 'open') throw proposalAnswered([{ field: 'state', message: proposal.state }]);
  return proposal;
}
