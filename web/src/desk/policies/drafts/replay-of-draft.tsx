import { refOfDraft, useDraftCheck } from '../../../api/policy/policies/studio.ts';
import { useMe } from '../../parts/me.ts';
import { ReplayPart } from '../replays/replay-part.tsx';
import { nextStep } from './next-step.ts';
import { useBaseInForce } from './use-base.ts';
import type { DraftView } from '../outline/use-outline.ts';
import { Fetched } from '../../../ui/fetched.tsx';

/** What the draft would have done to past decisions, against what holds now. */
export function ReplayOfDraft({ draft }: DraftView) {
  const base = useBaseInForce(draft);
  const check = useDraftCheck(draft.id);
  const step = nextStep(draft, check.data ?? null, useMe());
  const later = step.kind !== 'nothing' && !(step.kind === 'mend' && step.part === 'replay');
  return (
    <Fetched of={base}>
      {(now) => now && <ReplayPart from={now.id} to={refOfDraft(draft.id)} draft={draft} later={later} />}
    </Fetched>
  );
}
