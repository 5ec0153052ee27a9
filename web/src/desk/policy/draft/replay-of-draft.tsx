import { refOfDraft } from '../../../api/policy-studio.ts';
import { ReplayPart } from '../replay/replay-part.tsx';
import { useBaseInForce } from './use-base.ts';
import type { DraftView } from './use-outline.ts';

/** What the draft would have done to past decisions, against what holds now. */
export function ReplayOfDraft({ draft }: DraftView) {
  const base = useBaseInForce(draft);
  return base && <ReplayPart from={base.id} to={refOfDraft(draft.id)} draft={draft} />;
}
