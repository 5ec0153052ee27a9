import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import type { DraftView } from './use-outline.ts';

const PolicyEditor = lazy(() => import('../editor/policy-editor.tsx').then((part) => ({ default: part.PolicyEditor })));

/** The tables of the draft, to be changed by who may. */
export function EditPart({ draft }: DraftView) {
  return (
    <Suspense fallback={<Skeleton active paragraph={{ rows: 12 }} />}>
      <PolicyEditor
        dmn={draft.dmn}
        readOnly={!draft.mayEdit}
        acknowledged={draft.acknowledgements.map(({ key }) => key)}
      />
    </Suspense>
  );
}
