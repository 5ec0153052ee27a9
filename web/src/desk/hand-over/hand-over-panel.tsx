import { CustomerServiceOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAccept, useTakeBack } from '../../api/deciding/hand-over/hand-over.ts';
import type { Contact, HandOver } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { useKeys } from '../../ui/press-keys.ts';
import { Running } from '../../ui/times/times.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import { useMe } from '../parts/me.ts';
import { ExpertEnding } from './expert-ending.tsx';
import styles from './hand-over.module.css';
import { useHandOver } from '../../api/deciding/hand-over/hand-over.ts';

/** How the hand-over of this contact stands, for who gave it and for who takes it. */
export function HandOverPanel({ contact }: { contact: Contact; editable: boolean }) {
  const me = useMe();
  const { last, expertsTurn } = useHandOver(contact);
  if (!last || contact.state === 'closed') return null;
  const takes = me.rights.includes('hand-over:take');
  switch (last.state) {
    case 'offered':
      return takes && !contact.mine ? <Offer handOver={last} /> : <Waiting handOver={last} />;
    case 'accepted':
      return expertsTurn ? <ExpertEnding handOver={last} /> : <Waiting handOver={last} />;
    case 'given-back':
    case 'finished':
      return <Ended handOver={last} />;
    case 'taken-back':
      return null;
  }
}

function Ended({ handOver }: { handOver: HandOver }) {
  const { t } = useTranslation('hand-over');
  const both = useBoth();
  return (
    <section className={styles['panel']} aria-label={t('title')} role="status">
      <CustomerServiceOutlined aria-hidden />
      <strong>{t(`${handOver.state}`, { name: both(handOver.expert) })}</strong>
      {handOver.state === 'finished' && handOver.ending && (
        <span>{t(`ending.${handOver.ending}`, { defaultValue: handOver.ending })}</span>
      )}
      {handOver.reason && <span>{handOver.reason}</span>}
    </section>
  );
}

function Waiting({ handOver }: { handOver: HandOver }) {
  const { t } = useTranslation('hand-over');
  const both = useBoth();
  const takeBack = useTakeBack(handOver.id);
  const doTakeBack = useDoOnce(takeBack);
  return (
    <section className={styles['panel']} aria-label={t('title')} role="status">
      <CustomerServiceOutlined aria-hidden />
      <strong>{t(`${handOver.state}`, { name: both(handOver.expert) })}</strong>
      <Running since={handOver.acceptedAt ?? handOver.offeredAt} />
      {handOver.state === 'offered' && <span>{t('stay')}</span>}
      {handOver.state === 'offered' && (
        <Button
          className={styles['spread'] ?? ''}
          size="small"
          loading={takeBack.isPending}
          onClick={() => doTakeBack(undefined)}
        >
          {t('takeBack')}
        </Button>
      )}
      {takeBack.isError && <Failure error={takeBack.error} />}
    </section>
  );
}

function Offer({ handOver }: { handOver: HandOver }) {
  const { t } = useTranslation('hand-over');
  const both = useBoth();
  const accept = useAccept(handOver.id);
  const doAccept = useDoOnce(accept);
  const take = () => doAccept(undefined);
  useKeys({ a: take, Enter: take });
  return (
    <section className={styles['panel']} aria-label={t('title')}>
      <CustomerServiceOutlined aria-hidden />
      <strong>{t('from', { name: both(handOver.from) })}</strong>
      <span>
        {t('waitingFor')} <Running since={handOver.offeredAt} />
      </span>
      <Button className={styles['spread'] ?? ''} type="primary" loading={accept.isPending} onClick={take}>
        {t('accept')} <KeyHint keys="A" />
      </Button>
      {accept.isError && <Failure error={accept.error} />}
    </section>
  );
}
