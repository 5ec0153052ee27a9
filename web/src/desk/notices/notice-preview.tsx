import { useTranslation } from 'react-i18next';
import { type NoticeAudience, useReached } from '../../api/foundation/notices.ts';
import { Fetched } from '../../ui/fetched.tsx';
import { toInstant } from '../parts/local-time.ts';
import page from '../parts/page.module.css';
import type { NoticeForm } from './notice-form.ts';
import { NoticePeriod, NoticeText } from './notice-reading.tsx';
import { KindTag, MustRead, NoticeWords } from './notice-words.tsx';
import styles from './notices.module.css';

/** As its readers will see it, and how many they are. */
export function NoticePreview({ form, audience }: { form: NoticeForm; audience: NoticeAudience | null }) {
  const { t } = useTranslation('notices/board');
  const reached = useReached(audience);
  const orNull = (text: string) => text.trim() || null;
  const title = { zh: form.titleZh.trim() || t('emptyTitle'), en: orNull(form.titleEn) };
  const text = { zh: form.textZh.trim() || t('emptyText'), en: orNull(form.textEn) };
  const period = { from: toInstant(form.from), until: toInstant(form.until), openEnded: form.openEnded };
  return (
    <section className={`${page['section']} ${styles['sticky']}`} aria-labelledby="preview">
      <header>
        <h2 id="preview">{t('preview')}</h2>
      </header>
      <div className={page['body']}>
        <p className={styles['reaches']} role="status">
          {audience === null ? (
            <span className="faint">{t('hindrance.province')}</span>
          ) : (
            <Fetched of={reached} waiting={<span className="faint">…</span>}>
              {({ people }) => (people === 0 ? t('reachesNobody') : t('reaches', { count: people }))}
            </Fetched>
          )}
        </p>
        <div className={styles['line']}>
          <KindTag kind={form.kind} />
          {form.importance === 'must-read' && <MustRead />}
          <NoticePeriod of={period} />
        </div>
        <div className={styles['head']}>
          <div>
            <h2>
              <NoticeWords of={title} />
            </h2>
          </div>
        </div>
        <NoticeText notice={{ text, say: { zh: orNull(form.sayZh), en: orNull(form.sayEn) } }} />
      </div>
    </section>
  );
}
