import { DownloadOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MassFault, untoldFile, useFaultMessages } from '../../api/casework/outages.ts';
import { FetchedList } from '../../ui/fetched.tsx';
import { useMe } from '../parts/me.ts';
import page from '../parts/page.module.css';
import { ShowMore, AwaitedList } from './fault-tickets.tsx';
import styles from './outages.module.css';
import { TellRow } from './tell-row.tsx';

/** Whom the reply is told to, one by one: their tickets are closed as each is marked. */
export function TellCustomers({ fault }: { fault: MassFault }) {
  const { t } = useTranslation('outages');
  const me = useMe();
  const [untold, setUntold] = useState(false);
  const messages = useFaultMessages(fault.id, untold);
  const mayTell = me.rights.includes('mass-fault:tell');
  const mayExport = me.rights.includes('mass-fault:export') && (fault.reply?.untold ?? 0) > 0;
  return (
    <section className={page['section']} aria-labelledby="tell">
      <header>
        <h3 id="tell">{t('messages')}</h3>
        <Checkbox checked={untold} onChange={(event) => setUntold(event.target.checked)}>
          {t('onlyUntold')}
        </Checkbox>
        {mayExport && (
          <Button
            className={styles['right'] ?? ''}
            size="small"
            icon={<DownloadOutlined />}
            href={untoldFile(fault.id)}
            download
          >
            {t('exportUntold')}
          </Button>
        )}
      </header>
      <FetchedList
        of={{ ...messages, data: messages.data?.pages.flat() }}
        waiting={<AwaitedList />}
        none={<p className={`${page['body']} faint`}>{t(untold ? 'tell.allTold' : 'tell.nobody')}</p>}
      >
        {(list) => (
          <>
            <table className={`${page['table']} ${styles['stack']}`}>
              <thead>
                <tr>
                  {['customer', 'phone', 'ticket', 'told'].map((name) => (
                    <th key={name} scope="col">
                      {t(`tell.${name}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {list.map((message) => (
                  <TellRow key={message.id} faultId={fault.id} message={message} mayTell={mayTell} />
                ))}
              </tbody>
            </table>
            <ShowMore more={messages} />
          </>
        )}
      </FetchedList>
    </section>
  );
}
