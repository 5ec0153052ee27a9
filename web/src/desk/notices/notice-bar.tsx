import { NotificationOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Notice, useMyNotices } from '../../api/foundation/notices.ts';
import { MustRead, NoticeWords } from './notice-words.tsx';
import styles from './notices.module.css';
import { ReadOneByOne } from './read-one-by-one.tsx';
import { useShown } from './use-shown.ts';

/** What was put off comes back as another version, or with a reminder. */
const nameOf = ({ id, version, remindedAt }: Notice) => `${id} ${version} ${remindedAt ?? ''}`;

/** What I have not read, in one quiet line: what has to be read stays until it is, the rest can be put off. */
export function NoticeBar() {
  const { t } = useTranslation('notices/board');
  const mine = useMyNotices();
  const [putOff, setPutOff] = useState<ReadonlySet<string>>(new Set());
  const [reading, setReading] = useState(false);
  const unread = mine.data?.unread ?? [];
  const left = unread.filter((one) => one.importance === 'must-read' || !putOff.has(nameOf(one)));
  const [first] = left;
  useShown(left.slice(0, 1));
  if (!first && !reading) return null;
  const later = () => setPutOff(new Set(unread.map(nameOf)));
  return (
    <>
      {first && (
        <section
          className={styles['bar']}
          data-must={first.importance === 'must-read' || undefined}
          aria-label={t('bar.title')}
        >
          <NotificationOutlined aria-hidden />
          <p role="status">
            {first.importance === 'must-read' && <MustRead />}
            <span className={styles['cut']}>
              <NoticeWords of={first.title} />
            </span>
            {first.remindedAt !== null && <span className={styles['still']}>{t('bar.reminded')}</span>}
            {left.length > 1 && <span className={styles['still']}>{t('bar.others', { count: left.length - 1 })}</span>}
          </p>
          <Button size="small" onClick={() => setReading(true)}>
            {t('bar.open')}
          </Button>
          {left.some(({ importance }) => importance === 'ordinary') && (
            <Button size="small" type="text" onClick={later}>
              {t('bar.later')}
            </Button>
          )}
        </section>
      )}
      {reading && <ReadOneByOne unread={unread} onClose={() => setReading(false)} />}
    </>
  );
}
