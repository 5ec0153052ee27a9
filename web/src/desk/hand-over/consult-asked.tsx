import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeclineConsult, useSayInConsult, useTakeConsult } from '../../api/deciding/hand-over/consults.ts';
import type { Consult } from '../../api/types.ts';
import { Failure } from '../../ui/failure.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { useKeys } from '../../ui/press-keys.ts';
import { useDoOnce } from '../../ui/use-once.ts';
import { ConsultHead } from './consult-head.tsx';
import { ConsultSaid } from './consult-said.tsx';
import { SayBox } from './say-box.tsx';
import styles from './hand-over.module.css';

/** For the expert: the question beside everything that is known; answered in writing, or declined with a reason. */
export function ConsultAsked({ consult }: { consult: Consult }) {
  const { t } = useTranslation('hand-over');
  const [declining, setDeclining] = useState(false);
  const take = useTakeConsult(consult.id);
  const doTake = useDoOnce(take);
  const answer = useSayInConsult(consult.id, 'answers');
  const mayTake = consult.role === 'asked';
  const look = () => void doTake(undefined);
  useKeys({ a: mayTake ? look : undefined });
  return (
    <section className={styles['consult']} aria-label={t('consult.title')}>
      <ConsultHead consult={consult}>
        {mayTake && (
          <Button size="small" type="primary" loading={take.isPending} onClick={look}>
            {t('consult.take')} <KeyHint keys="A" />
          </Button>
        )}
        {consult.answeredAt === null && (
          <Button size="small" onClick={() => setDeclining(!declining)}>
            {t('consult.decline')}
          </Button>
        )}
      </ConsultHead>
      {take.isError && <Failure error={take.error} />}
      <ConsultSaid consult={consult} />
      {declining ? (
        <Decline consult={consult} onLeave={() => setDeclining(false)} />
      ) : (
        <SayBox
          place={`contact:${consult.contactId}:consult-answer`}
          label={t('consult.answer')}
          prompt={t('consult.answerPrompt')}
          button={t('consult.answerSend')}
          sending={answer}
        />
      )}
    </section>
  );
}

function Decline({ consult, onLeave }: { consult: Consult; onLeave: () => void }) {
  const { t } = useTranslation('hand-over');
  const decline = useDeclineConsult(consult.id);
  const sending = {
    ...decline,
    mutateAsync: ({ key, text }: { key: string; text: string }) => decline.mutateAsync({ key, reason: text }),
  };
  return (
    <SayBox
      place={`contact:${consult.contactId}:consult-decline`}
      label={t('consult.declineReason')}
      button={t('consult.decline')}
      autoFocus
      sending={sending}
      onLeave={onLeave}
    />
  );
}
