import { Button } from 'antd';
import { type KeyboardEvent, useRef } from 'react';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../ui/failure.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { CountedText } from '../../ui/words/counted-text.tsx';
import { isSayable } from '../../ui/words/judge-length.ts';
import { KeptNote } from '../../ui/words/kept-note.tsx';
import { useUnsentText } from '../parts/use-unsent-text.ts';
import styles from './hand-over.module.css';

interface Props {
  /** Where the words are kept until they are sent. */
  place: string;
  label: string;
  prompt?: string;
  button: string;
  primary?: boolean;
  autoFocus?: boolean;
  sending: {
    mutateAsync: (said: { key: string; text: string }) => Promise<unknown>;
    isPending: boolean;
    isError: boolean;
    error: unknown;
  };
  /** Away with it; the words stay. */
  onLeave?: () => void;
}

/** Where one writes to a colleague in a consult: Enter sends, the words are kept until they came through. */
export function SayBox({ place, label, prompt, button, primary = false, autoFocus = false, sending, onLeave }: Props) {
  const { t } = useTranslation('ui');
  const words = useUnsentText(place);
  const once = useOnce();
  const box = useRef<TextAreaRef>(null);
  const send = () => {
    const text = words.now().trim();
    if (!isSayable(text)) return;
    words.sentOnce(once([place, text], (key) => sending.mutateAsync({ key, text })));
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.currentTarget.blur();
      onLeave?.();
    }
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  };
  return (
    <div className={styles['say']}>
      <CountedText
        ref={box}
        autoFocus={autoFocus}
        autoSize={{ minRows: 1, maxRows: 5 }}
        aria-label={label}
        placeholder={prompt ?? label}
        value={words.words}
        onText={words.type}
        onKeyDown={press}
      />
      <Button
        type={primary ? 'primary' : 'default'}
        disabled={!isSayable(words.words)}
        loading={sending.isPending}
        onClick={send}
      >
        {button}
      </Button>
      {onLeave && <Button onClick={onLeave}>{t('cancel')}</Button>}
      <KeptNote of={words} />
      {sending.isError && <Failure error={sending.error} />}
    </div>
  );
}
