/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../i18n/language.ts';
import type { Chat } from '../state/chat.ts';
import type { HostPage } from '../state/host-page.ts';
import { useWords } from '../texts/use-words.ts';
import { saveTranscript } from '../wire/save-file.ts';
import { CloseIcon, MoreIcon } from './icons.tsx';
import { LeaveQuestion } from './leave-question.tsx';
import type { PageName } from './page-name.ts';
import { StateLine } from './state-line.tsx';

interface Props {
  chat: Chat;
  host: HostPage;
  switchTo(language: Language): void;
  go(page: PageName): void;
}

export function Bar({ chat, host, switchTo, go }: Props) {
  const { language, say, pick } = useWords();
  const { settings, phase } = chat.state;
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <header className="bar">
      <div className="who">
        <h1>{settings ? pick(settings.name) : say('title')}</h1>
        {phase === 'chatting' && <StateLine chat={chat} />}
      </div>
      <button type="button" lang={other} aria-label={say('languageOf')} onClick={() => switchTo(other)}>
        {say('language')}
      </button>
      {phase === 'chatting' && <Menu chat={chat} go={go} />}
      {host.embedded && (
        <button type="button" className="icon" aria-label={say('close')} onClick={() => host.tell({ is: 'close' })}>
          <CloseIcon />
        </button>
      )}
    </header>
  );
}

function Menu({ chat, go }: { chat: Chat; go(page: PageName): void }) {
  const { say, language } = useWords();
  const [open, setOpen] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const close = (act: () => void) => () => {
    setOpen(false);
    act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    setOpen(false);
    buttonRef.current?.focus();
  };
  const leave = () => {
    setLeaving(false);
    buttonRef.current?.focus();
  };
  const save = () => void saveTranscript(chat.wire, language, say('transcript.name')).catch(() => undefined);
  const isOver = chat.state.chat?.state === 'over' || chat.state.chat?.left === true;
  return (
    <div className="menu" onKeyDown={onKeyDown}>
      <button
        ref={buttonRef}
        type="button"
        className="icon"
        aria-label={say('menu')}
        aria-expanded={open}
        aria-controls="menu"
        onClick={() => setOpen(!open)}
      >
        <MoreIcon />
      </button>
      <ul id="menu" hidden={!open}>
        <li>
          <button type="button" onClick={close(() => go('code'))}>
            {say('menu.code')}
          </button>
        </li>
        <li>
          <button type="button" onClick={close(save)}>
            {say('menu.transcript')}
          </button>
        </li>
        {!isOver && (
          <li>
            <button type="button" onClick={close(() => setLeaving(true))}>
              {say('menu.leave')}
            </button>
          </li>
        )}
      </ul>
      {leaving && <LeaveQuestion chat={chat} onClose={leave} />}
    </div>
  );
}
