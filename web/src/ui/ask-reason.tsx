import { Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CountedText } from './words/counted-text.tsx';
import { Failure } from './failure.tsx';
import { isSayable } from './words/judge-length.ts';
import { useFirstField } from './use-first-field.ts';

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
}

/** Something that is done only with a reason; Ctrl+Enter sends it. */
export function AskReason({ title, children, label, placeholder, doIt, doing, error, onDo, onClose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const { fields, afterOpenChange } = useFirstField();
  const [reason, setReason] = useState('');
  const sayable = isSayable(reason);
  const send = () => sayable && !doing && onDo(reason.trim());
  return (
    <Modal
      open
      title={title}
      okText={doIt}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: !sayable, loading: doing }}
      onOk={send}
      onCancel={onClose}
      afterOpenChange={afterOpenChange}
      destroyOnHidden
    >
      {children}
      <div ref={fields}>
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
    </Modal>
  );
}
