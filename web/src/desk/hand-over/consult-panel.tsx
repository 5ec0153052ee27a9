import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOpen, useAskConsult, useConsultsOf } from '../../api/deciding/hand-over/consults.ts';
import { useHandOver } from '../../api/deciding/hand-over/hand-over.ts';
import type { Contact, Resolution } from '../../api/types.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { useKeys } from '../../ui/press-keys.ts';
import { useMe } from '../parts/me.ts';
import { ConsultAsked } from './consult-asked.tsx';
import { ConsultAsking } from './consult-asking.tsx';
import { ConsultHead } from './consult-head.tsx';
import { ConsultSaid } from './consult-said.tsx';
import { SayBox } from './say-box.tsx';
import styles from './hand-over.module.css';

interface Props {
  contact: Contact;
  editable: boolean;
  resolution: Resolution | null;
}

/** An expert who is asked while the agent keeps the contact: for who asks, for who answers, for who only reads. */
export function ConsultPanel({ contact, editable, resolution }: Props) {
  const consults = useConsultsOf(contact.id);
  const me = useMe();
  const { pending } = useHandOver(contact);
  const last = consults.data?.at(-1);
  if (last && isOpen(last)) {
    if (last.role === 'asks') return <ConsultAsking contact={contact} consult={last} resolution={resolution} />;
    if (last.role !== null) return <ConsultAsked consult={last} />;
    return (
      <section className={styles['consult']}>
        <ConsultHead consult={last} />
        <ConsultSaid consult={last} />
      </section>
    );
  }
  const mayAsk = editable && consults.data !== undefined && !pending && me.rights.includes('consult:ask');
  return (
    <>
      {last?.state === 'declined' && mayAsk && (
        <section className={styles['consult']}>
          <ConsultHead consult={last} />
          <ConsultSaid consult={last} />
        </section>
      )}
      {mayAsk && <Ask contact={contact} />}
    </>
  );
}

function Ask({ contact }: { contact: Contact }) {
  const { t } = useTranslation('hand-over');
  const ask = useAskConsult(contact.id);
  const [open, setOpen] = useState(false);
  useKeys({ q: () => setOpen(true) });
  if (!open)
    return (
      <div className={styles['askFirst']}>
        <Button type="text" size="small" icon={<QuestionCircleOutlined />} onClick={() => setOpen(true)}>
          {t('consult.asks')} <KeyHint keys="Q" />
        </Button>
      </div>
    );
  return (
    <section className={styles['consult']} aria-label={t('consult.asks')}>
      <p className={styles['note']}>{t('consult.about')}</p>
      <SayBox
        place={`contact:${contact.id}:consult`}
        label={t('consult.question')}
        prompt={t('consult.questionPrompt')}
        button={t('consult.send')}
        autoFocus
        sending={ask}
        onLeave={() => setOpen(false)}
      />
    </section>
  );
}
