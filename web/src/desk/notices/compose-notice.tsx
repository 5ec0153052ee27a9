import { useNavigate } from '@tanstack/react-router';
import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { type NoticeDetail, useNoticePlaces } from '../../api/foundation/notices.ts';
import { Failure } from '../../ui/failure.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import { useQuarterMinute } from '../../ui/times/now.ts';
import { KeptNote } from '../../ui/words/kept-note.tsx';
import { useMe } from '../parts/me.ts';
import page from '../parts/page.module.css';
import { useUnsentFields } from '../parts/use-unsent-fields.ts';
import { KindFields, WordsFields } from './notice-fields.tsx';
import { audienceOf, contentOf, emptyForm, formOf, isTooLong, judgeForm, toFields, withFields } from './notice-form.ts';
import type { NoticeForm } from './notice-form.ts';
import { NoticePreview } from './notice-preview.tsx';
import styles from './notices.module.css';
import { AudienceFields, ConcernsFields } from './reach-fields.tsx';
import { useSendNotice } from './use-send-notice.ts';

/** Writing beside its preview; what is typed is kept until it is sent. */
export function ComposeNotice({ notice }: { notice: NoticeDetail | null }) {
  const { t } = useTranslation('notices/board');
  const me = useMe();
  const navigate = useNavigate();
  const now = useQuarterMinute();
  const places = useNoticePlaces();
  const unsent = useUnsentFields(`notice:${notice?.id ?? 'new'}`);
  const begun = notice ? formOf(notice) : emptyForm(me.province?.id ?? '');
  const form = withFields(begun, unsent.fields);
  const set = (more: Partial<NoticeForm>) => unsent.set(toFields(more));
  const corrects = notice !== null && notice.phase !== 'draft';
  const audience = audienceOf(form);
  const provinces = places.data?.provinces.map(({ id }) => id);
  const content = audience && provinces && contentOf(form, audience, provinces);
  const hindrance = judgeForm(form, now);
  const sending = useSendNotice(notice, {
    sentOnce: unsent.sentOnce,
    done: (id) => void navigate({ to: '/notices', search: { notice: id } }),
  });
  return (
    <div className={page['page']}>
      <PageHead
        title={t(corrects ? 'correcting' : notice ? 'changing' : 'writing')}
        within={[{ to: '/notices', text: t('title') }]}
        actions={
          <>
            {hindrance && (
              <span className="faint" role="status">
                {t(`hindrance.${hindrance}`)}
              </span>
            )}
            {!corrects && (
              <Button
                disabled={!content || isTooLong(form)}
                loading={sending.doing === 'save'}
                onClick={() => content && sending.save(content)}
              >
                {t('saveDraft')}
              </Button>
            )}
            <Button
              type="primary"
              disabled={hindrance !== null || !content}
              loading={sending.doing === 'publish'}
              onClick={() => content && sending.publish(content, form.asksAnew)}
            >
              {t(corrects ? 'publishCorrection' : 'publish')}
            </Button>
          </>
        }
      />
      {sending.error !== null && <Failure error={sending.error} />}
      <div className={styles['compose']}>
        <div>
          <section className={page['section']}>
            <div className={`${page['body']} ${styles['form']}`}>
              <KindFields form={form} set={set} />
              <WordsFields form={form} set={set} />
              <KeptNote of={unsent.standing} />
            </div>
          </section>
          <section className={page['section']} aria-labelledby="audience">
            <header>
              <h2 id="audience">{t('audience')}</h2>
            </header>
            <div className={`${page['body']} ${styles['form']}`}>
              <AudienceFields form={form} set={set} />
              <ConcernsFields form={form} set={set} />
              {corrects && (
                <div>
                  <Checkbox checked={form.asksAnew} onChange={({ target }) => set({ asksAnew: target.checked })}>
                    {t('asksAnew')}
                  </Checkbox>
                  <div className="faint">{t('asksAnewWhy')}</div>
                </div>
              )}
            </div>
          </section>
        </div>
        <NoticePreview form={form} audience={audience} />
      </div>
    </div>
  );
}
