import { CheckCircleOutlined, ClockCircleOutlined, CloseCircleOutlined, StopOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { MadePromise } from '../../api/casework/promises.ts';
import styles from './promises.module.css';

const icons = {
  open: <ClockCircleOutlined aria-hidden />,
  kept: <CheckCircleOutlined aria-hidden />,
  broken: <CloseCircleOutlined aria-hidden />,
  withdrawn: <StopOutlined aria-hidden />,
};

/** What became of a promise: icon and word. */
export function PromiseState({ promise: { state, brokenAt } }: { promise: Pick<MadePromise, 'state' | 'brokenAt'> }) {
  const { t } = useTranslation('promises');
  const late = state === 'kept' && brokenAt !== null;
  return (
    <span className={styles['state']} data-state={state}>
      {icons[state]} {t(late ? 'state.late' : `state.${state}`)}
    </span>
  );
}
