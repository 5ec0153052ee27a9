import { NotificationOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../api/foundation/notices.ts';
import { ConfirmReading } from './confirm-reading.tsx';
import { NoticePeriod } from './notice-reading.tsx';
import { KindTag, MustRead, NoticeWords, useNoticeTitle } from './notice-words.tsx';
import styles from './notices.module.css';
import { useOpened } from './use-opened.ts';
import { useShown } from './use-shown.ts';

/** What concerns the caller, with the sentence to say; what comes while they speak is told politely to those who hear the page. */
export function CallNotices({ notices }: { notices: readonly Notice[] }) {
  const { t } = useTranslation('notices/board');
  const came = useCame(notices);
  const titleOf = useNoticeTitle();
  useShown(notices);
  return (
    <>
      <div className="for-readers" role="status">
        {came.map((one) => t('call.new', { title: titleOf(one) })).join(' ')}
      </div>
      {notices.map((notice) => (
        <CallNotice key={`${notice.id} ${notice.version}`} notice={notice} />
      ))}
    </>
  );
}

/** Those that were not there when the page was opened. */
function useCame(notices: readonly Notice[]): readonly Notice[] {
  const nameOf = ({ id, version }: Notice) => `${id} ${version}`;
  const [before] = useState(() => new Set(notices.map(nameOf)));
  return notices.filter((one) => !before.has(nameOf(one)));
}

function CallNotice({ notice }: { notice: Notice }) {
  const { t } = useTranslation('notices/board');
  const title = useNoticeTitle()(notice);
  return (
    <section className={styles['onCall']} data-kind={notice.kind} aria-label={t('call.named', { title })}>
      <header>
        <NotificationOutlined aria-hidden />
        <KindTag kind={notice.kind} />
        {notice.importance === 'must-read' && <MustRead />}
        <strong>
          <NoticeWords of={notice.title} marked />
        </strong>
        <NoticePeriod of={notice} />
      </header>
      <NoticeOnCall notice={notice} />
    </section>
  );
}

/** The sentence to say, and the whole text for whoever wants it; in its own card, or in that of its outage. */
export function NoticeOnCall({ notice }: { notice: Notice }) {
  const { t } = useTranslation('notices/board');
  const [whole, setWhole] = useState(false);
  const sayable = notice.say.zh ?? notice.say.en;
  const shown = useRef<HTMLDivElement>(null);
  useOpened(whole ? notice : null);
  useEffect(() => {
    if (whole) shown.current?.scrollIntoView({ block: 'nearest' });
  }, [whole]);
  return (
    <>
      {sayable && (
        <p className={styles['words']}>
          <NoticeWords of={notice.say} />
        </p>
      )}
      {whole && (
        <div ref={shown} className={styles['text']}>
          <NoticeWords of={notice.text} marked />
        </div>
      )}
      <div className={styles['acts']}>
        <Button size="small" type="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'call.fold' : 'call.whole')}
        </Button>
        <ConfirmReading notice={notice} />
      </div>
    </>
  );
}
