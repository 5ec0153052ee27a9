import { PhoneOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOfferedTimes } from '../../api/casework/promises.ts';
import { Failure } from '../../ui/failure.tsx';
import { useKeys } from '../../ui/press-keys.ts';
import { At } from '../../ui/times/times.tsx';
import styles from './promises.module.css';
import { usePromiseOnce } from './use-promise-once.ts';

/** A callback in two clicks while the customer is on the line: promise, and by when. What it is about is the call's. */
export function PromiseCallback({ contactId }: { contactId: string }) {
  const { t } = useTranslation('promises');
  const [open, setOpen] = useState(false);
  useKeys({ b: () => setOpen(true) });
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={<Choose contactId={contactId} onDone={() => setOpen(false)} />}
    >
      <Button type="link" size="small" icon={<PhoneOutlined />} title={t('callbackKey')}>
        {t('callback')}
      </Button>
    </Popover>
  );
}

function Choose({ contactId, onDone }: { contactId: string; onDone: () => void }) {
  const { t } = useTranslation('promises');
  const to = { contactId };
  const offered = useOfferedTimes(to);
  const { make, promise } = usePromiseOnce(to);
  const words = t('callbackWords');
  return (
    <div className={styles['callback']}>
      <p className="faint">{t('callbackWhen')}</p>
      {offered.isError && <Failure error={offered.error} retry={() => void offered.refetch()} />}
      <ul>
        {(offered.data?.times ?? []).map(({ name, dueAt }, index) => (
          <li key={name}>
            <Button
              block
              autoFocus={index === 0}
              type={name === offered.data?.usual.callback ? 'primary' : 'default'}
              loading={make.isPending && make.variables.dueAt === dueAt}
              onClick={() => promise({ kind: 'callback', words, dueAt }, onDone)}
            >
              {t(`within.${name}`)} <At at={dueAt} />
            </Button>
          </li>
        ))}
      </ul>
      {make.isError && <Failure error={make.error} />}
    </div>
  );
}
