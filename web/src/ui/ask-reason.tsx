import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './dialogs/dialog.tsx';
import { CountedText } from './words/counted-text.tsx';
import { Failure } from './failure.tsx';
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
  onDo: (reason: string) => void;
  onClose: () => void;
  /** Where the words are kept until they are sent; without it they go with the dialog. */
  kept?: KeptWords;
}

export interface KeptWords {
  words: string;
  type: (words: string) => void;
  /** These were sent. */
  sent: (words: string) => void;
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
  const { forget, keep } = useForgetSent(kept, error);
  const send = () => {
    if (!sayable || doing) return;
    forget(reason);
    onDo(reason.trim());
  };
  const close = () => {
    // What is still on its way may yet fail.
    keep();
    onClose();
  };
  return (
    <Dialog
      open
      title={title}
      okText={doIt}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: !sayable, loading: doing }}
      onOk={send}
      onCancel={close}
    >
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
      </div>
      {error !== null && error !== undefined && <Failure error={error} />}
    </Dialog>
  );
}

/** Whoever asked closes the dialog once the words went through: then they are not kept any more. */
function useForgetSent(kept: KeptWords | undefined, error: unknown) {
  const asked = useRef<string | null>(null);
  const now = useRef({ kept, failed: false });
  useEffect(() => {
    now.current = { kept, failed: error !== null && error !== undefined };
  });
  useEffect(
    () => () => {
      const { kept: place, failed } = now.current;
      if (asked.current !== null && !failed) place?.sent(asked.current);
    },
    [],
  );
  return {
    forget: (reason: string) => {
      asked.current = reason;
    },
    keep: () => {
      asked.current = null;
    },
  };
}
