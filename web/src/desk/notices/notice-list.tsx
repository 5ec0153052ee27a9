import { useTranslation } from 'react-i18next';
import type { Notice } from '../../api/foundation/notices.ts';
import page from '../parts/page.module.css';
import { Ago, At } from '../../ui/times/times.tsx';
import { KindTag, MustRead, NoticeWords } from './notice-words.tsx';
import styles from './notices.module.css';

interface Props {
  notices: readonly Notice[];
  shown: string | undefined;
  choose: (id: string) => void;
}

export function NoticeList({ notices, shown, choose }: Props) {
  const { t } = useTranslation('notices/board');
  return (
    <nav className={page['section']} aria-label={t('title')}>
      <ul className={styles['list']}>
        {notices.map((notice) => (
          <li key={notice.id}>
            <button type="button" aria-current={notice.id === shown} onClick={() => choose(notice.id)}>
              <Row notice={notice} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Row({ notice }: { notice: Notice }) {
  const { t } = useTranslation('notices/board');
  const unread = notice.phase === 'in-effect' && notice.mine?.read === false;
  return (
    <>
      <span className={styles['line']}>
        {unread && <span className={styles['dot']} role="img" aria-label={t('unread')} />}
        <span className={styles['name']} data-unread={unread || undefined}>
          <NoticeWords of={notice.title.zh === '' ? { zh: t('emptyTitle'), en: null } : notice.title} />
        </span>
      </span>
      <span className={styles['line']}>
        <KindTag kind={notice.kind} />
        {notice.importance === 'must-read' && <MustRead />}
        <span className={`faint ${styles['end']}`}>
          <When notice={notice} />
        </span>
      </span>
    </>
  );
}

/** What is told of its time in a list: since when, from when, until when. */
function When({ notice: { phase, from, until, written, withdrawn } }: { notice: Notice }) {
  const { t } = useTranslation('notices/board');
  if (phase === 'draft') return <Ago at={written.at} />;
  if (phase === 'withdrawn' && withdrawn)
    return (
      <>
        {t('phase.withdrawn')} <Ago at={withdrawn.at} />
      </>
    );
  if (phase === 'coming' && from !== null)
    return (
      <>
        {t('from')} <At at={from} />
      </>
    );
  return until === null ? (
    t('untilNotice')
  ) : (
    <>
      {t('until')} <At at={until} />
    </>
  );
}
