import {
  CheckCircleOutlined,
  CheckOutlined,
  ClockCircleOutlined,
  EyeOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRetryMessage } from '../../api/contact/conversations/messages.ts';
import type { Message } from '../../api/types.ts';
import { Failure } from '../../ui/failure.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import styles from './conversations.module.css';

const icons = {
  queued: ClockCircleOutlined,
  sent: CheckOutlined,
  delivered: CheckCircleOutlined,
  read: EyeOutlined,
} as const;

interface Props {
  contactId: string;
  message: Message;
  /** Whoever looks may send it again. */
  writable: boolean;
}

/** How far a message of ours has come, with its icon and its word. */
export function MessageState({ contactId, message, writable }: Props) {
  const { t } = useTranslation('conversations');
  const { direction, delivery, system } = message;
  if (direction === 'in' || system || delivery === 'received') return null;
  if (delivery === 'failed') return <Failed contactId={contactId} message={message} writable={writable} />;
  const Icon = icons[delivery];
  return (
    <span className={styles['state']} data-delivery={delivery}>
      <Icon aria-hidden /> {t(`delivery.${delivery}`)}
    </span>
  );
}

function Failed({ contactId, message: { seq, failure }, writable }: Props) {
  const { t } = useTranslation('conversations');
  const retry = useRetryMessage(contactId);
  const doRetry = useDoOnce(retry);
  return (
    <>
      <span className={styles['failed']} role="alert">
        <WarningOutlined aria-hidden /> {t('delivery.failed')}
        {failure && t(`failure.${failure}`)}
      </span>
      {writable && (
        <Button type="link" size="small" loading={retry.isPending} onClick={() => doRetry(seq)}>
          {t('retry')}
        </Button>
      )}
      {retry.isError && <Failure error={retry.error} />}
    </>
  );
}
