import { CheckOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Notice, useConfirmNotice } from '../../api/foundation/notices.ts';
import { Failure } from '../../ui/failure.tsx';
import { At } from '../../ui/times/times.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import styles from './notices.module.css';

/** “Read and understood”, or when that was said; nothing where it is not asked for. */
export function ConfirmReading({ notice, primary = false }: { notice: Notice; primary?: boolean }) {
  const { t } = useTranslation('notices/board');
  const confirm = useConfirmNotice();
  const doConfirm = useDoOnce(confirm);
  if (notice.importance !== 'must-read' || notice.mine === null) return null;
  const { confirmedAt } = notice.mine;
  if (confirmedAt !== null)
    return (
      <span className={styles['done']}>
        <CheckOutlined aria-hidden /> {t('confirmed')} <At at={confirmedAt} />
      </span>
    );
  if (notice.phase !== 'in-effect') return null;
  return (
    <>
      <Button
        type={primary ? 'primary' : 'default'}
        icon={<CheckOutlined />}
        loading={confirm.isPending}
        onClick={() => void doConfirm({ id: notice.id, version: notice.version })}
      >
        {t('confirm')}
      </Button>
      {confirm.isError && <Failure error={confirm.error} />}
    </>
  );
}
