import { CheckOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefusalWords } from '../failure.tsx';
import { KeyHint } from '../key-hint.tsx';
import { isTyping } from '../press-keys.ts';
import { useOnce } from '../use-once.ts';
import styles from './undo-bar.module.css';
import type { Came, Offer } from './undoable.ts';

const OFFERED_SECONDS = 10;
const TOLD_SECONDS = 4;
/** Of very many the latest; the others come up as these go. */
const SHOWN = 3;

interface Props {
  offers: readonly Offer[];
  settle: (id: number, came: Came) => void;
  drop: (id: number) => void;
}

/** What was just done and can be taken back, a line each, for ten seconds; nobody is hurried who rests on it. */
export function UndoBar({ offers, settle, drop }: Props) {
  const { t } = useTranslation('ui');
  const [rested, setRested] = useState({ pointer: false, focus: false });
  const bar = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<EventTarget | null>(null);
  const enter = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) cameFrom.current = event.relatedTarget;
    setRested((before) => ({ ...before, focus: true }));
  };
  // Back to where somebody worked, before what has the focus goes.
  const giveFocusBack = () => {
    const here = document.activeElement;
    if (!(here instanceof HTMLElement) || !bar.current?.contains(here)) return;
    here.blur();
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  };
  const shown = offers.slice(-SHOWN);
  const byKey = offers.findLast(({ came }) => came === null)?.id;
  const more = offers.length - shown.length;
  return (
    <div
      ref={bar}
      role="status"
      className={styles['bar']}
      onPointerEnter={() => setRested((before) => ({ ...before, pointer: true }))}
      onPointerLeave={() => setRested((before) => ({ ...before, pointer: false }))}
      onFocus={enter}
      onBlur={() => setRested((before) => ({ ...before, focus: false }))}
    >
      {more > 0 && <p className={styles['more']}>{t('undo.more', { count: more })}</p>}
      {shown.map((offer) => (
        <OneOffer
          key={offer.id}
          offer={offer}
          byKey={offer.id === byKey}
          rests={rested.pointer || rested.focus}
          onCame={(came) => {
            giveFocusBack();
            settle(offer.id, came);
          }}
          onEnd={() => {
            giveFocusBack();
            drop(offer.id);
          }}
        />
      ))}
    </div>
  );
}

interface OneProps {
  offer: Offer;
  /** Ctrl+Z is for this one. */
  byKey: boolean;
  rests: boolean;
  /** It was taken back, or could not be. */
  onCame: (came: Came) => void;
  onEnd: () => void;
}

function OneOffer({ offer, byKey, rests, onCame, onEnd }: OneProps) {
  const { t } = useTranslation('ui');
  const [doing, setDoing] = useState(false);
  const { came } = offer;
  const once = useOnce();
  const left = useSecondsLeft(came?.how === 'undone' ? TOLD_SECONDS : OFFERED_SECONDS, rests || doing, onEnd);
  const undo = () => {
    if (came) return;
    setDoing(true);
    const end = (how: Came) => {
      setDoing(false);
      onCame(how);
    };
    once('undo', offer.undo, {
      onSuccess: () => end({ how: 'undone' }),
      onError: (error) => end({ how: 'stands', error }),
    });
  };
  useUndoKey(byKey ? undo : null);
  if (came?.how === 'stands') return <Stands offer={offer} error={came.error} onClose={onEnd} />;
  return (
    <p className={styles['offer']}>
      <CheckOutlined aria-hidden />
      <span>{came ? t('undo.undone', { said: offer.said }) : offer.said}</span>
      {!came && (
        <Button
          size="small"
          loading={doing}
          aria-keyshortcuts={byKey ? 'Control+Z' : undefined}
          // A click leaves the focus where somebody works.
          onMouseDown={(event) => event.preventDefault()}
          onClick={undo}
        >
          {t('undo.doIt')}
          {byKey && <KeyHint keys="Ctrl Z" />}
          <span className={styles['left']} aria-hidden>
            {left}
          </span>
        </Button>
      )}
    </p>
  );
}

function Stands({ offer: { said, why }, error, onClose }: { offer: Offer; error: unknown; onClose: () => void }) {
  const { t } = useTranslation('ui');
  const { reason } = useRefusalWords(error);
  return (
    <p className={styles['offer']} role="alert" data-stands>
      <span>{t('undo.stands', { said, reason: why ? why(error) : reason })}</span>
      <Button size="small" onClick={onClose}>
        {t('undo.close')}
      </Button>
    </p>
  );
}

/** Counts down while nobody rests on it, and says when it is over. */
function useSecondsLeft(seconds: number, rests: boolean, onEnd: () => void): number {
  const [passed, setPassed] = useState(0);
  const [of, setOf] = useState(seconds);
  if (of !== seconds) {
    setOf(seconds);
    setPassed(0);
  }
  useEffect(() => {
    if (rests) return;
    const tick = setInterval(() => setPassed((before) => before + 1), 1000);
    return () => clearInterval(tick);
  }, [rests]);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  const over = passed >= seconds;
  useEffect(() => {
    if (over) end.current();
  }, [over]);
  return Math.max(0, seconds - passed);
}

/** Ctrl+Z, or Command+Z, where nobody types: fields keep theirs. */
function useUndoKey(undo: (() => void) | null): void {
  const current = useRef(undo);
  useEffect(() => {
    current.current = undo;
  });
  const listens = undo !== null;
  useEffect(() => {
    if (!listens) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat || event.altKey || event.shiftKey) return;
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isTyping(event)) return;
      event.preventDefault();
      current.current?.();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [listens]);
}
