import { refOfDraft } from '../../../api/policies/studio.ts';
import { ReplayPart } from '../replays/replay-part.tsx';
import { useBaseInForce } from './use-base.ts';
import type { DraftView } from '../outline/use-outline.ts';

/** What the draft would have done to past decisions, against what holds now. */
export function ReplayOfDraft({ draft }: DraftView) {
  const base = useBaseInForce(draft);
  return base && <ReplayPart from={base.id} to={refOfDraft(draft.id)} draft={draft} />;
}
