import { CheckOutlined, DeleteOutlined, EditOutlined, SendOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftSummary } from '../../../api/types.ts';
import { StateTag, type Tone } from '../parts/state-tag.tsx';

const looks: Record<DraftSummary['state'], { tone: Tone; icon: ReactNode }> = {
  drafting: { tone: 'primary', icon: <EditOutlined /> },
  submitted: { tone: 'warn', icon: <SendOutlined /> },
  published: { tone: 'good', icon: <CheckOutlined /> },
  discarded: { tone: 'plain', icon: <DeleteOutlined /> },
};

type Standing = Pick<DraftSummary, 'state' | 'mayPublish' | 'approval' | 'waitsForMe'>;

export function DraftState({ draft }: { draft: Standing }) {
  const { t } = useTranslation('policies/studio');
  const { tone, icon } = looks[draft.state];
  return (
    <StateTag tone={tone} icon={icon}>
      {t(`drafts.states.${stateOf(draft)}`)}
    </StateTag>
  );
}

/** Of what only the group may publish nobody of the province reads that it waits for them to do so. */
function stateOf({ state, mayPublish, approval, waitsForMe }: Standing) {
  if (waitsForMe && mayPublish) return 'yours';
  return state === 'submitted' && approval === 'group' ? 'group' : state;
}
