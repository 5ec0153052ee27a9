import { Button, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MassFault, useReplyToAll } from '../../api/casework/outages.ts';
import type { Outcome } from '../../api/casework/tickets/moves.ts';
import { Failure } from '../../ui/failure.tsx';
import { useOnce } from '../../ui/use-once.ts';
import page from '../parts/page.module.css';
import { outcomes } from '../tickets/moves/move-form.tsx';
import { useUnsentText } from '../parts/use-unsent-text.ts';
import { CountedText } from '../../ui/words/counted-text.tsx';
import { KeptNote } from '../../ui/words/kept-note.tsx';
import styles from './outages.module.css';

interface Props {
  fault: MassFault;
  /** How many were not looked at yet. */
  possible: number;
}

/** The last thing done to an outage: the reply is written, what it does is shown, then it is sent. Without tickets it ends. */
export function ReplyStep({ fault, possible }: Props) {
  const { t } = useTranslation(['outages', 'tickets']);
  const id = useId();
  const unsent = useUnsentText(`outage:${fault.id}:reply`);
  const { words, type } = unsent;
  const [outcome, setOutcome] = useState<Outcome>('solved');
  const [looking, setLooking] = useState(false);
  const said = words.trim();
  const nobody = fault.open === 0;
  return (
    <section className={page['section']} aria-labelledby="reply-step">
      <header>
        <h3 id="reply-step">{t(nobody ? 'reply.endTitle' : 'reply.title')}</h3>
      </header>
      <div className={`${page['body']} ${styles['form']}`}>
        <label htmlFor={`${id}-words`}>{t(nobody ? 'reply.endLabel' : 'reply.label')}</label>
        <CountedText
          id={`${id}-words`}
          autoSize={{ minRows: 2, maxRows: 8 }}
          placeholder={t('reply.hint')}
          value={words}
          onText={(text) => {
            type(text);
            setLooking(false);
          }}
        />
        <KeptNote of={unsent} />
        <div className={styles['step']}>
          <label htmlFor={`${id}-outcome`}>{t('outcome')}</label>
          <Select
            id={`${id}-outcome`}
            value={outcome}
            options={outcomes.map((one) => ({ value: one, label: t(`tickets:outcome.${one}`) }))}
            onChange={setOutcome}
          />
          {!looking && (
            <Button disabled={said === ''} onClick={() => setLooking(true)}>
              {t('reply.preview')}
            </Button>
          )}
        </div>
        {looking && said !== '' && (
          <Preview
            fault={fault}
            possible={possible}
            reply={{ words: said, outcome }}
            onSend={unsent.sentOnce}
            onBack={() => setLooking(false)}
          />
        )}
      </div>
    </section>
  );
}

interface PreviewProps extends Props {
  reply: { words: string; outcome: Outcome };
  /** Whether it came through: the words are kept until it did. */
  onSend: (came: Promise<boolean>) => void;
  onBack: () => void;
}

/** What will follow, before it does: it cannot be taken back. */
function Preview({ fault, possible, reply: { words, outcome }, onSend, onBack }: PreviewProps) {
  const { t } = useTranslation('outages');
  const reply = useReplyToAll(fault.id);
  const once = useOnce();
  const { open, toBeTold } = fault;
  const nobody = open === 0;
  const send = () => onSend(once([words, outcome], (key) => reply.mutateAsync({ key, reply: words, outcome })));
  return (
    <div className={styles['preview']} role="group" aria-label={t('reply.preview')}>
      <blockquote>{words}</blockquote>
      <p>
        <strong>
          {nobody
            ? t('reply.nobody')
            : `${t('reply.become', { count: open })}${t('reply.then')}${t('reply.toTell', { count: toBeTold })}`}
        </strong>
      </p>
      {possible > 0 && <p data-warns>{t('reply.notReviewed', { count: possible })}</p>}
      <div className={styles['step']}>
        <Button onClick={onBack}>{t('reply.back')}</Button>
        <Button danger loading={reply.isPending} onClick={send}>
          {nobody ? t('reply.end') : t('reply.send', { count: open })}
        </Button>
      </div>
      {reply.isError && <Failure error={reply.error} />}
    </div>
  );
}
