import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MassFault, useReplyToAll } from '../../api/mass-faults.ts';
import { AskReason } from '../../ui/ask-reason.tsx';

/** The one reply; its key is chosen once for this dialog, so that a second click is the same reply. */
export function ReplyToAll({ fault, onClose }: { fault: MassFault; onClose: () => void }) {
  const { t } = useTranslation('work');
  const reply = useReplyToAll(fault.id);
  const [key] = useState(() => crypto.randomUUID());
  return (
    <AskReason
      title={t('fault.replyTitle')}
      label={t('fault.replyLabel')}
      placeholder={t('fault.replyHint')}
      doIt={t('fault.replyToAll', { count: fault.open })}
      doing={reply.isPending}
      error={reply.error}
      onDo={(words) => reply.mutate({ key, reply: words, outcome: 'solved' }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{t('fault.replyNote', { count: fault.open })}</p>
    </AskReason>
  );
}
