import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type NoticeDetail as Detail, useDiscardNotice, useWithdrawNotice } from '../../api/foundation/notices.ts';
import { useConfirm } from '../../ui/dialogs/use-confirm.ts';
import { Failure } from '../../ui/failure.tsx';
import { At } from '../../ui/times/times.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import { useBoth } from '../../ui/both.tsx';
import { AskKeptReason } from '../parts/ask-kept-reason.tsx';
import page from '../parts/page.module.css';
import { ConfirmReading } from './confirm-reading.tsx';
import { NoticeFacts, NoticePeriod, NoticeText } from './notice-reading.tsx';
import { KindTag, MustRead, NoticeWords } from './notice-words.tsx';
import styles from './notices.module.css';
import { Readers } from './readers.tsx';
import { useOpened } from './use-opened.ts';

/** One notice, with what may be done about it; for whoever answers for it, who has read it. */
export function NoticeDetail({ notice, isChosen }: { notice: Detail; isChosen: boolean }) {
  const { t } = useTranslation('notices/board');
  useOpened(isChosen ? notice : null);
  return (
    <div className={styles['detail']}>
      <article className={page['section']}>
        <div className={page['body']}>
          <header className={styles['head']}>
            <div>
              <div className={styles['line']}>
                <KindTag kind={notice.kind} />
                {notice.importance === 'must-read' && <MustRead />}
                <span>{t(`phase.${notice.phase}`)}</span>
                <NoticePeriod of={notice} />
              </div>
              <h2>{notice.title.zh === '' ? t('emptyTitle') : <NoticeWords of={notice.title} />}</h2>
            </div>
            {notice.mayPublish && <Acts notice={notice} />}
          </header>
          <NoticeText notice={notice} />
          <ConfirmReading notice={notice} />
          <NoticeFacts of={notice} />
          {notice.versions.length > 1 && <Versions notice={notice} />}
        </div>
      </article>
      {notice.mayPublish && notice.phase !== 'draft' && notice.phase !== 'coming' && <Readers notice={notice} />}
    </div>
  );
}

function Acts({ notice }: { notice: Detail }) {
  const { t } = useTranslation(['notices/board', 'ui']);
  const navigate = useNavigate();
  const confirm = useConfirm();
  const discard = useDiscardNotice();
  const doDiscard = useDoOnce(discard);
  const [withdrawing, setWithdrawing] = useState(false);
  const { id, revision, phase } = notice;
  const edit = () => void navigate({ to: '/notices/write', search: { notice: id } });
  const gone = () => void navigate({ to: '/notices', search: {}, replace: true });
  const ask = () =>
    confirm({
      title: t('discardSure'),
      content: t('discardWhat'),
      okText: t('discard'),
      cancelText: t('ui:cancel'),
      okButtonProps: { danger: true },
      onOk: () => doDiscard({ id, revision }, { onSuccess: gone }),
    });
  if (phase === 'ended' || phase === 'withdrawn') return null;
  return (
    <div className={styles['acts']}>
      {phase === 'draft' ? (
        <>
          <Button type="text" danger loading={discard.isPending} onClick={ask}>
            {t('discard')}
          </Button>
          <Button onClick={edit}>{t('change')}</Button>
        </>
      ) : (
        <>
          <Button danger onClick={() => setWithdrawing(true)}>
            {t('withdraw')}
          </Button>
          <Button onClick={edit}>{t('correct')}</Button>
        </>
      )}
      {discard.isError && <Failure error={discard.error} />}
      {withdrawing && <Withdraw id={id} onClose={() => setWithdrawing(false)} />}
    </div>
  );
}

function Withdraw({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('notices/board');
  const withdraw = useWithdrawNotice(id);
  const doWithdraw = useDoOnce(withdraw);
  return (
    <AskKeptReason
      place={`notice:${id}:withdraw`}
      title={t('withdrawTitle')}
      label={t('withdrawnWhy')}
      doIt={t('withdraw')}
      doing={withdraw.isPending}
      error={withdraw.error}
      onDo={(reason) => doWithdraw(reason, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{t('withdrawWhat')}</p>
    </AskKeptReason>
  );
}

function Versions({ notice }: { notice: Detail }) {
  const { t } = useTranslation('notices/board');
  const both = useBoth();
  return (
    <details className={styles['versions']}>
      <summary>
        {t('versions')} ({notice.versions.length})
      </summary>
      <ol>
        {notice.versions.map(({ version, at, by, asksAnew, title, text }) => (
          <li key={version}>
            <div className={styles['line']}>
              <strong>{t('version', { version })}</strong>
              <span className="faint">
                {both(by.name)} · <At at={at} />
                {asksAnew && version > 1 && ` · ${t('askedAnew')}`}
              </span>
            </div>
            <div>
              <NoticeWords of={title} />
            </div>
            <div className={styles['text']}>
              <NoticeWords of={text} />
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}
