import {
  CheckCircleOutlined,
  CloseCircleOutlined,
  LoadingOutlined,
  ReloadOutlined,
  RollbackOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRetryAct } from '../../../api/deciding/resolution.ts';
import type { Act } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { DispositionTag } from '../../../ui/disposition-tag.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { Ago } from '../../../ui/times/times.tsx';
import { useDoOnce } from '../../../ui/use-once.ts';
import styles from './decision.module.css';

const icons = {
  begun: LoadingOutlined,
  done: CheckCircleOutlined,
  failed: CloseCircleOutlined,
  undone: RollbackOutlined,
  followed: CheckCircleOutlined,
};

/** What was done about the matter and how it stands. */
export function ActState({ act, contactId, editable }: { act: Act; contactId: string; editable: boolean }) {
  const { t } = useTranslation(['resolution', 'policies/dispositions']);
  const both = useBoth();
  const retry = useRetryAct(contactId);
  const doRetry = useDoOnce(retry);
  const Icon = icons[act.state];
  return (
    <div className={styles['act']} data-state={act.state} role="status">
      <Icon aria-hidden />
      <strong>{t(`acted.${act.state}`)}</strong>
      <DispositionTag disposition={act.disposition} />
      <Outcome act={act} />
      {act.kind !== 'as-decided' && (
        <span>{t(`policies/dispositions:kind.${act.kind}`, { defaultValue: act.kind })}</span>
      )}
      {act.reason && <span>{act.reason}</span>}
      <span className="faint">
        {both(act.by)} <Ago at={act.begunAt} />
      </span>
      {act.state === 'failed' && editable && (
        <Button size="small" icon={<ReloadOutlined />} loading={retry.isPending} onClick={() => doRetry(act.id)}>
          {t('tryAgain')}
        </Button>
      )}
      {retry.isError && <Failure error={retry.error} />}
    </div>
  );
}

function Outcome({ act }: { act: Act }) {
  const { t } = useTranslation(['contacts', 'refusals']);
  const { number, reminded, receipt, failure } = act.result ?? {};
  if (typeof number === 'string')
    return (
      <span className="number">{t(reminded === true ? 'result.reminded' : 'result.ticket', { value: number })}</span>
    );
  if (typeof receipt === 'string') return <span className="number">{t('result.receipt', { value: receipt })}</span>;
  if (typeof failure === 'string') return <span>{t(`refusals:${failure}.reason`, { defaultValue: failure })}</span>;
  return null;
}
