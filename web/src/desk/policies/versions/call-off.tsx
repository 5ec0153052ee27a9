import { useTranslation } from 'react-i18next';
import { useCallOff } from '../../../api/policy/policies/versions.ts';
import type { Holding } from '../../../api/types.ts';
import { AskKeptReason } from '../../parts/ask-kept-reason.tsx';
import { useOnce } from '../../../ui/use-once.ts';

/** What was to hold later will not. */
export function CallOff({ row, onClose }: { row: Holding; onClose: () => void }) {
  const { t } = useTranslation('policies/versions');
  const callOff = useCallOff();
  const once = useOnce();
  return (
    <AskKeptReason
      place={`policy-holding:${row.id}:call-off`}
      title={t('callOff.title', { version: row.policy ?? t('holdings.groupAlone') })}
      label={t('callOff.reason')}
      doIt={t('callOff.open')}
      doing={callOff.isPending}
      error={callOff.error}
      onDo={(reason) =>
        once({ id: row.id, reason }, () => callOff.mutateAsync({ id: row.id, reason }), { onSuccess: onClose })
      }
      onClose={onClose}
    />
  );
}
