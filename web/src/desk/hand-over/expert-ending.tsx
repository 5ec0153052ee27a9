import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFinish } from '../../api/deciding/hand-over/hand-over.ts';
import type { HandOver } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { useKeys } from '../../ui/press-keys.ts';
import { useDoOnce } from '../../ui/use-once.ts';
import { CountedLine } from '../../ui/words/counted-text.tsx';
import { isSayable } from '../../ui/words/judge-length.ts';
import styles from './hand-over.module.css';

/** How the expert ends it: accepted, a complaint, or given back with a reason. */
export function ExpertEnding({ handOver }: { handOver: HandOver }) {
  const { t } = useTranslation('hand-over');
  const both = useBoth();
  const navigate = useNavigate();
  const finish = useFinish(handOver.id);
  const doFinish = useDoOnce(finish);
  const end = (ending: 'accepted' | 'complaint') => doFinish({ ending });
  useKeys({ y: () => end('accepted'), n: () => end('complaint') });
  const [givingBack, setGivingBack] = useState(false);
  return (
    <section className={styles['panel']} aria-label={t('finishTitle')}>
      <strong>{t('from', { name: both(handOver.from) })}</strong>
      {givingBack ? (
        <GiveBack
          busy={finish.isPending}
          cancel={() => setGivingBack(false)}
          send={(reason) =>
            doFinish({ ending: 'given-back', reason }, { onSuccess: () => void navigate({ to: '/desk' }) })
          }
        />
      ) : (
        <div className={styles['endings']}>
          <Button loading={finish.isPending} onClick={() => end('accepted')}>
            {t('ending.accepted')} <KeyHint keys="Y" />
          </Button>
          <Button loading={finish.isPending} onClick={() => end('complaint')}>
            {t('ending.complaint')} <KeyHint keys="N" />
          </Button>
          <Button onClick={() => setGivingBack(true)}>{t('ending.given-back')}</Button>
        </div>
      )}
      {finish.isError && <Failure error={finish.error} />}
    </section>
  );
}

function GiveBack({ busy, cancel, send }: { busy: boolean; cancel: () => void; send: (reason: string) => void }) {
  const { t } = useTranslation(['hand-over', 'ui']);
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isSayable(reason)) send(reason.trim());
  };
  return (
    <form className={styles['giveBack']} onSubmit={submit}>
      <CountedLine
        autoFocus
        aria-label={t('giveBackReason')}
        placeholder={t('giveBackPlaceholder')}
        value={reason}
        onText={setReason}
        onKeyDown={(event) => event.key === 'Escape' && cancel()}
      />
      <Button htmlType="submit" type="primary" disabled={!isSayable(reason)} loading={busy}>
        {t('giveBack')}
      </Button>
      <Button onClick={cancel}>{t('ui:cancel')}</Button>
    </form>
  );
}
