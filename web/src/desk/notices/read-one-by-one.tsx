import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Notice, useNotice } from '../../api/foundation/notices.ts';
import { SidePanel } from '../../ui/dialogs/side-panel.tsx';
import { Fetched } from '../../ui/fetched.tsx';
import { ConfirmReading } from './confirm-reading.tsx';
import { KindTag, MustRead, NoticeWords } from './notice-words.tsx';
import { NoticeFacts, NoticePeriod, NoticeText } from './notice-reading.tsx';
import styles from './notices.module.css';
import { useOpened } from './use-opened.ts';

/** What is unread, one after another, beside whatever page is open: nobody has to leave a call for it. */
export function ReadOneByOne({ unread, onClose }: { unread: readonly Notice[]; onClose: () => void }) {
  const { t } = useTranslation('notices/board');
  const [id, setId] = useState(unread[0]?.id ?? null);
  const notice = useNotice(id);
  const next = unread.find((one) => one.id !== id);
  return (
    <SidePanel open size={520} title={t('bar.title')} onClose={onClose}>
      {id === null ? (
        <p>{t('bar.done')}</p>
      ) : (
        <Fetched of={notice}>{(one) => <Reading key={`${one.id} ${one.version}`} notice={one} />}</Fetched>
      )}
      <div className={styles['acts']}>
        {notice.data && <ConfirmReading notice={notice.data} primary />}
        {next ? (
          <Button onClick={() => setId(next.id)}>{t('bar.next')}</Button>
        ) : (
          unread.length === 0 && <span className="faint">{t('bar.done')}</span>
        )}
      </div>
    </SidePanel>
  );
}

function Reading({ notice }: { notice: Notice }) {
  useOpened(notice);
  return (
    <article className={styles['panel']}>
      <div className={styles['line']}>
        <KindTag kind={notice.kind} />
        {notice.importance === 'must-read' && <MustRead />}
        <NoticePeriod of={notice} />
      </div>
      <div className={styles['head']}>
        <div>
          <h2>
            <NoticeWords of={notice.title} />
          </h2>
        </div>
      </div>
      <NoticeText notice={notice} />
      <NoticeFacts of={notice} />
    </article>
  );
}
