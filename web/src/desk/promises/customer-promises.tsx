import { DownOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MadePromise, usePromises } from '../../api/casework/promises.ts';
import { Fetched } from '../../ui/fetched.tsx';
import type { KnownContact } from '../contacts/known-contact.ts';
import { useMe } from '../parts/me.ts';
import { MakePromise } from './make-promise.tsx';
import { PromiseCallback } from './promise-callback.tsx';
import { PromiseItem } from './promise-item.tsx';
import styles from './promises.module.css';

/** What this customer was promised and waits for; one more is made here. */
export function CustomerPromises({ contact, editable }: { contact: KnownContact; editable: boolean }) {
  const { t } = useTranslation('promises');
  const promises = usePromises({ customerId: contact.customerId, state: 'unsettled' });
  const may = useMe().rights.includes('promise:make');
  const [making, setMaking] = useState(false);
  const isBroken = (list: readonly MadePromise[]) => list.some(({ state }) => state === 'broken');
  const content = (list: readonly MadePromise[]) => (
    <div className={styles['popover']}>
      {list.length === 0 ? (
        <p className="faint">{t('noneOpen')}</p>
      ) : (
        <ul>
          {list.map((promise) => (
            <PromiseItem key={promise.id} promise={promise} />
          ))}
        </ul>
      )}
      {editable && may && (
        <div className={styles['foot']}>
          <Button size="small" icon={<PlusOutlined />} onClick={() => setMaking(true)}>
            {t('make')}
          </Button>
        </div>
      )}
    </div>
  );
  return (
    <>
      <Fetched of={promises} waiting={<span className="faint">{t('uncounted')}</span>}>
        {(list) => (
          <Popover trigger="click" placement="bottomLeft" content={content(list)}>
            <button type="button" className={styles['link']} data-broken={isBroken(list) || undefined}>
              {t(isBroken(list) ? 'countBroken' : 'count', { count: list.length })} <DownOutlined aria-hidden />
            </button>
          </Popover>
        )}
      </Fetched>
      {editable && may && <PromiseCallback contactId={contact.id} />}
      {making && <MakePromise to={{ contactId: contact.id }} onClose={() => setMaking(false)} />}
    </>
  );
}
