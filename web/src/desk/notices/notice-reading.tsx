import { useTranslation } from 'react-i18next';
import type { Notice } from '../../api/foundation/notices.ts';
import { useBoth } from '../../ui/both.tsx';
import { At } from '../../ui/times/times.tsx';
import { useTypeName } from '../../wording/use-type-name.ts';
import { NoticeWords } from './notice-words.tsx';
import styles from './notices.module.css';

/** What is said, and what of it is read out to customers. */
export function NoticeText({ notice }: { notice: Pick<Notice, 'text' | 'say'> }) {
  const { t } = useTranslation('notices/board');
  return (
    <>
      {(notice.say.zh ?? notice.say.en) && (
        <div className={styles['say']}>
          <h3>{t('say')}</h3>
          <p>
            <NoticeWords of={notice.say} marked />
          </p>
        </div>
      )}
      <div className={styles['text']}>
        <NoticeWords of={notice.text} marked />
      </div>
    </>
  );
}

type Period = Pick<Notice, 'from' | 'until' | 'openEnded'>;

/** From when until when, in one line. */
export function NoticePeriod({ of: { from, until, openEnded } }: { of: Period }) {
  const { t } = useTranslation('notices/board');
  return (
    <span className="faint">
      {from === null ? (
        t('fromNow')
      ) : (
        <>
          {t('from')} <At at={from} />
        </>
      )}
      {' · '}
      {until !== null && (
        <>
          {t('until')} <At at={until} />
        </>
      )}
      {until === null && openEnded && t('untilNotice')}
      {until === null && !openEnded && `${t('until')} …`}
    </span>
  );
}

type Facts = Pick<
  Notice,
  'province' | 'audience' | 'places' | 'types' | 'kind' | 'outageId' | 'published' | 'written' | 'withdrawn'
>;

/** For whom, where, about what, and who answers for it. */
export function NoticeFacts({ of }: { of: Facts }) {
  const { t } = useTranslation(['notices/board', 'organisation', 'ui', 'policies/types']);
  const both = useBoth();
  const typeName = useTypeName();
  const comma = t('ui:comma');
  const placed = [...of.places.provinces, ...of.places.cities].map(({ name }) => both(name));
  const province = of.province ? both(of.province.name) : t('wholeGroup');
  const audience = [
    ...of.audience.cities.map(({ name }) => both(name)),
    ...of.audience.posts.map((post) => t(`organisation:post.${post}`)),
    ...of.audience.teams.map(({ name }) => both(name)),
    ...of.audience.skills,
  ];
  const nameOf = (type: string) =>
    type.includes('.') ? typeName(type) : t('wholeClass', { name: t(`policies/types:class.${type}`) });
  return (
    <dl className={styles['facts']}>
      <dt>{t('forWhom')}</dt>
      <dd>{audience.length === 0 ? everybody() : [province, audience.join(comma)].join(' · ')}</dd>
      {of.kind === 'fault' && (
        <>
          <dt>{t('where')}</dt>
          <dd>{placed.length === 0 ? (of.province ? t('wholeOf', { province }) : province) : placed.join(comma)}</dd>
        </>
      )}
      {of.types.length > 0 && (
        <>
          <dt>{t('concerns')}</dt>
          <dd>{of.types.map(nameOf).join(comma)}</dd>
        </>
      )}
      {of.outageId !== null && (
        <>
          <dt>{t('outage')}</dt>
          <dd>{t('withOutage')}</dd>
        </>
      )}
      <Deed label={t('writtenBy')} of={of.written} />
      {of.published && <Deed label={t('publishedBy')} of={of.published} />}
      {of.withdrawn && <Deed label={t('withdrawnBy')} of={of.withdrawn} />}
      {of.withdrawn && (
        <>
          <dt>{t('withdrawnWhy')}</dt>
          <dd>{of.withdrawn.reason}</dd>
        </>
      )}
    </dl>
  );

  function everybody(): string {
    return of.province ? t('everybodyIn', { province }) : province;
  }
}

function Deed({ label, of }: { label: string; of: Notice['written'] }) {
  const both = useBoth();
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {both(of.by.name)} · <At at={of.at} />
      </dd>
    </>
  );
}
