import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrafts } from '../../../api/policy/policies/studio.ts';
import type { DraftSummary } from '../../../api/types.ts';
import type { CountsProps } from '../../parts/desk-module.ts';
import { useMe } from '../../parts/me.ts';

/** What is the reader's to do: drafts to approve or hand on, and those they are writing. Undefined until it is known. */
export function useOwnDrafts(): DraftSummary[] | undefined {
  const me = useMe();
  const drafts = useDrafts(me.rights.includes('draft:read'));
  const isMine = ({ mayEdit, authors }: DraftSummary) => mayEdit && authors.some(({ id }) => id === me.id);
  return drafts.data?.filter((draft) => draft.waitsForMe || isMine(draft));
}

/** Drafts that wait for this approver. */
export function CountDrafts({ children }: CountsProps): ReactNode {
  const { t } = useTranslation('policies/studio');
  const { rights } = useMe();
  const approves = rights.includes('policy:publish');
  const { data, isError } = useDrafts(approves);
  if (approves && !data) return children(null, isError);
  const count = data?.filter(({ waitsForMe }) => waitsForMe).length ?? 0;
  return children({ count, title: t('drafts.waiting', { count }) });
}
