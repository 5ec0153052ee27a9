import { refOfDraft } from '../../../api/policy/policies/studio.ts';
import { ReplayPart } from '../replays/replay-part.tsx';
import { useBaseInForce } from './use-base.ts';
import type { DraftView } from '../outline/use-outline.ts';
import { Fetched } from '../../../ui/fetched.tsx';

/** What the draft would have done to past decisions, against what holds now. */
export function ReplayOfDraft({ draft }: DraftView) {
  const base = useBaseInForce(draft);
  return (
    <Fetched of={base}>{(now) => now && <ReplayPart from={now.id} to={refOfDraft(draft.id)} draft={draft} />}</Fetched>
  );
}
