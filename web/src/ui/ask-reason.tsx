import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './dialogs/dialog.tsx';
import { CountedText } from './words/counted-text.tsx';
import { Failure } from './failure.tsx';
import type { KeptWords } from './kept/kept-words.ts';
import { KeptNote } from './words/kept-note.tsx';
import styles from './ask-reason.module.css';
import { isSayable } from './words/judge-length.ts';

interface Props {
  title: string;
  /** What will follow from it. */
  children?: ReactNode;
  /** What is asked for. */
  label: string;
  placeholder?: string;
  /** What the button says. */
  doIt: string;
  doing: boolean;
  error: unknown;
  /** Whether it came through: the words are kept until it did. */
  onDo: (reason: string) => Promise<boolean>;
  onClose: () => void;
  /** Where the words are kept until they are sent; without it they go with the dialog. */
  kept?: KeptWords;
}

/** Something that is done only with a reason; Ctrl+Enter sends it. */
export function AskReason(props: Props) {
  const { title, children, label, placeholder, doIt, doing, error, onDo, onClose, kept } = props;
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState('');
  const reason = kept ? kept.words : typed;
  const setReason = kept ? kept.type : setTyped;
  const sayable = isSayable(reason);
  const send = () => {
    if (!sayable || doing) return;
    const came = onDo(reason.trim());
    kept?.sentOnce(came);
  };
  return (
    <Dialog
      open
      title={title}
      okText={doIt}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: !sayable, loading: doing }}
      onOk={send}
      onCancel={onClose}
    >
      <div className={styles['asked']}>
        {children}
        <div>
          <label htmlFor={id}>{label}</label>
          <CountedText
            id={id}
            autoSize={{ minRows: 3, maxRows: 8 }}
            placeholder={placeholder}
            value={reason}
            onText={setReason}
            onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && send()}
          />
          {kept && <KeptNote of={kept} />}
        </div>
        {error !== null && error !== undefined && <Failure error={error} />}
      </div>
    </Dialog>
  );
}
