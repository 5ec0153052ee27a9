import { BulbOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Resolution } from '../../../api/types.ts';
import { useMe } from '../../parts/me.ts';
import { WaitingChip } from '../../../ui/waiting/waiting.tsx';

const ProposeForm = lazy(() =>
  import('../../policies/proposals/propose-form.tsx').then((part) => ({ default: part.ProposeForm })),
);

interface Props {
  contactId: string;
  resolution: Resolution;
}

/** The rule that decided here does not suit the case: a proposal with the contact and the rule filled in. */
export function ProposeOnRule({ contactId, resolution }: Props) {
  const { t } = useTranslation('resolution');
  const me = useMe();
  const [open, setOpen] = useState(false);
  const { rule, rules = [] } = resolution.decision.answer;
  const named = rule ? [rule] : rules;
  if (named.length === 0 || !me.rights.includes('policy:propose')) return null;
  const about = { kind: 'narrow' as const, rules: [...named], types: [resolution.type], contacts: [contactId] };
  return (
    <>
      <div>
        <Button size="small" type="link" icon={<BulbOutlined />} onClick={() => setOpen(true)}>
          {t('proposeOnRule')}
        </Button>
      </div>
      {open && (
        <Suspense fallback={<WaitingChip />}>
          <ProposeForm policyId={resolution.policy} about={about} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
