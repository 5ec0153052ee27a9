import { InfoCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { type SentHere, useSentHere } from '../../api/doors/counter.ts';
import { useBoth } from '../../ui/both.tsx';
import { DispositionTag } from '../../ui/disposition-tag.tsx';
import { Failure } from '../../ui/failure.tsx';
import { At } from '../../ui/times/times.tsx';
import { useTypeName } from '../../wording/use-type-name.ts';
import styles from './counter.module.css';
import { usePaperWords } from './use-paper-words.ts';

/** What calls asked the customer who was found to come for. */
export function SentHereBefore({ customerId }: { customerId: string }) {
  const sent = useSentHere(customerId);
  if (sent.isLoadingError) return <Failure error={sent.error} retry={() => void sent.refetch()} />;
  return sent.data ? <SentHereList sent={sent.data} /> : null;
}

/** What was asked in a call, and which papers settle it. Nothing where nobody sent them. */
export function SentHereList({ sent }: { sent: readonly SentHere[] }) {
  const { t } = useTranslation('counter/visit');
  if (sent.length === 0) return null;
  return (
    <section className={styles['sent']} aria-label={t('sent.title')}>
      <h3>
        <InfoCircleOutlined aria-hidden /> {t('sent.title')}
      </h3>
      <ul>
        {sent.map((one) => (
          <OneSent key={`${one.contactId} ${one.at}`} one={one} />
        ))}
      </ul>
    </section>
  );
}

function OneSent({ one }: { one: SentHere }) {
  const { t } = useTranslation('counter/visit');
  const both = useBoth();
  const typeName = useTypeName();
  const papers = usePaperWords();
  return (
    <li>
      <div className={styles['line']}>
        <At at={one.at} />
        <strong>{typeName(one.matterType)}</strong>
        <DispositionTag disposition={one.disposition} />
      </div>
      {one.because && <p>{both(one.because)}</p>}
      {one.reason && <p>{t('sent.said', { words: one.reason })}</p>}
      {one.services.map((service) => (
        <p key={service.id}>
          {t('sent.bring', { service: both(service.name), papers: papers.anyOf(service.inPerson) })}
        </p>
      ))}
    </li>
  );
}
