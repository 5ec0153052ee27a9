import { Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Escalated, useReplyToSource } from '../../api/casework/areas.ts';
import { dateTime } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useBoth } from '../../ui/both.tsx';
import { Dialog } from '../../ui/dialogs/dialog.tsx';
import { Failure } from '../../ui/failure.tsx';
import { PickTime } from '../../ui/times/pick-time.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { CountedText } from '../../ui/words/counted-text.tsx';
import { isSayable } from '../../ui/words/judge-length.ts';
import { KeptNote } from '../../ui/words/kept-note.tsx';
import { toInstant } from '../parts/local-time.ts';
import { useMe } from '../parts/me.ts';
import { useUnsentFields } from '../parts/use-unsent-fields.ts';
import styles from '../outages/outages.module.css';

/** What its source was answered, or the way to put that on record. */
export function SourceReply({ one }: { one: Escalated }) {
  const { t } = useTranslation('areas');
  const both = useBoth();
  const language = useLanguage();
  const me = useMe();
  const [open, setOpen] = useState(false);
  if (one.reply)
    return (
      <span title={one.reply.words}>
        {t('escalated.replied', { at: dateTime(one.reply.at, language) })}{' '}
        <span className="faint">{both(one.reply.by ?? undefined)}</span>
      </span>
    );
  if (!me.rights.includes('escalated:record')) return <span className="faint">{t('escalated.notReplied')}</span>;
  return (
    <>
      <Button
        size="small"
        aria-label={t('escalated.replyOf', { number: one.ticket.number })}
        onClick={() => setOpen(true)}
      >
        {t('escalated.reply')}
      </Button>
      {open && <ReplyDialog one={one} onClose={() => setOpen(false)} />}
    </>
  );
}

function ReplyDialog({ one, onClose }: { one: Escalated; onClose: () => void }) {
  const { t } = useTranslation(['areas', 'ui']);
  const id = useId();
  const reply = useReplyToSource(one.ticket.id);
  const once = useOnce();
  const unsent = useUnsentFields(`ticket:${one.ticket.id}:source-reply`);
  const { words = '', at = '' } = unsent.fields;
  const send = () => {
    if (!isSayable(words)) return;
    const repliedAt = toInstant(at);
    const body = { words: words.trim(), ...(repliedAt && { repliedAt }) };
    unsent.sentOnce(once(body, () => reply.mutateAsync(body), { onSuccess: onClose }));
  };
  return (
    <Dialog
      open
      title={t('escalated.replyTitle', { source: t(`escalated.from.${one.source}`), number: one.sourceNumber })}
      okText={t('escalated.replyDo')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ disabled: !isSayable(words), loading: reply.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <div className={styles['form']}>
        <label htmlFor={id}>{t('escalated.replyWords')}</label>
        <CountedText
          id={id}
          autoFocus
          autoSize={{ minRows: 3, maxRows: 8 }}
          value={words}
          onText={(text) => unsent.set({ words: text })}
        />
        <label>
          {t('escalated.replyAt')}
          <PickTime value={at} set={(time) => unsent.set({ at: time })} />
        </label>
        <KeptNote of={unsent.standing} />
        {reply.isError && <Failure error={reply.error} />}
      </div>
    </Dialog>
  );
}
