import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Resolution } from '../../../api/types.ts';
import { Failure } from '../../../ui/failure.tsx';
import { DispositionIcon } from '../../../ui/disposition-tag.tsx';
import { ticketInstead } from './main-option.ts';
import type { Acting } from './use-acting.ts';

/** Why it was not done; with no expert present, a ticket instead in one click. */
export function NotDone({ acting, resolution }: { acting: Acting; resolution: Resolution }) {
  const { t } = useTranslation(['hand-over', 'policies/dispositions']);
  const instead = acting.noExpert ? ticketInstead(resolution) : null;
  return (
    <Failure error={acting.error}>
      {instead && (
        <Button
          size="small"
          type="primary"
          icon={<DispositionIcon disposition={instead.disposition} />}
          loading={acting.sending !== null}
          onClick={() => acting.start({ option: instead, reason: t('noExpertReason') })}
        >
          {t('ticketInstead', { disposition: t(`policies/dispositions:name.${instead.disposition}`) })}
        </Button>
      )}
    </Failure>
  );
}
