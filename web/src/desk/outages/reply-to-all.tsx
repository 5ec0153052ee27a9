import { Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MassFault, useReplyToAll } from '../../api/casework/outages.ts';
import type { Outcome } from '../../api/casework/tickets/moves.ts';
import { AskReason } from '../../ui/ask-reason.tsx';
import { outcomes } from '../tickets/moves/move-form.tsx';
import styles from './outages.module.css';
import { useOnce } from '../../ui/use-once.ts';

/** The one reply; its key is chosen once for this dialog, so that a second click is the same reply. */
export function ReplyToAll({ fault, onClose }: { fault: MassFault; onClose: () => void }) {
  const { t } = useTranslation(['outages', 'tickets']);
  const id = useId();
  const reply = useReplyToAll(fault.id);
  const once = useOnce();
  const [outcome, setOutcome] = useState<Outcome>('solved');
  return (
    <AskReason
      title={t('replyTitle')}
      label={t('replyLabel')}
      placeholder={t('replyHint')}
      doIt={t('replyToAll', { count: fault.open })}
      doing={reply.isPending}
      error={reply.error}
      onDo={(words) =>
        once('reply', (key) => reply.mutateAsync({ key, reply: words, outcome }), { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <p>{t('replyNote', { count: fault.open, customers: fault.toBeTold })}</p>
      <div className={styles['outcome']}>
        <label htmlFor={id}>{t('outcome')}</label>
        <Select
          id={id}
          style={{ width: '100%' }}
          value={outcome}
          options={outcomes.map((one) => ({ value: one, label: t(`tickets:outcome.${one}`) }))}
          onChange={setOutcome}
        />
      </div>
    </AskReason>
  );
}
