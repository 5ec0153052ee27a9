import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { DraftView } from '../outline/use-outline.ts';
import { Waiting } from '../../../ui/waiting/waiting.tsx';

const DraftEditor = lazy(() => import('../editor/draft-editor.tsx').then((part) => ({ default: part.DraftEditor })));

interface Props extends DraftView {
  toolsPlace: HTMLElement | null;
}

/** The tables of the draft, to be changed by who may. */
export function EditPart({ draft, toolsPlace }: Props) {
  const navigate = useNavigate();
  const goTo = (draftId: string) =>
    void navigate({ to: '/policies/drafts/$draftId/$part', params: { draftId, part: 'edit' } });
  return (
    <Suspense fallback={<Waiting paragraph={{ rows: 12 }} />}>
      <DraftEditor key={draft.id} draft={draft} toolsPlace={toolsPlace} onBegun={goTo} />
    </Suspense>
  );
}
