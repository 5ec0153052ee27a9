/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../i18n/language.ts';
import type { Chat } from '../state/chat.ts';
import type { HostPage } from '../state/host-page.ts';
import { InWords } from '../texts/use-words.ts';
import type { Words } from '../texts/words.ts';
import { Bar } from './bar.tsx';
import { CallbackForm } from './callback-form.tsx';
import { Closed } from './closed.tsx';
import { CodePage } from './code-page.tsx';
import { Conversation } from './conversation.tsx';
import { ResumePage } from './resume-page.tsx';
import { StartForm } from './start-form.tsx';
import type { PageName } from './page-name.ts';
import { KeepPlaceForm } from './keep-place-form.tsx';
import { Loading, NoSite, Unreachable } from './states.tsx';

interface Props {
  chat: Chat;
  host: HostPage;
  words: Words;
  switchTo(language: Language): void;
}

export function App({ chat, host, words, switchTo }: Props) {
  const [, setTurn] = useState(0);
  const [page, setPage] = useState<PageName>('chat');
  useEffect(() => chat.watch(() => setTurn((turn) => turn + 1)), [chat]);
  useEffect(() => closeOnEscape(host), [host]);
  return (
    <InWords.Provider value={words}>
      <Bar chat={chat} host={host} switchTo={switchTo} go={setPage} />
      <main>
        <Page chat={chat} page={page} go={setPage} embedded={host.embedded} />
      </main>
    </InWords.Provider>
  );
}

interface PageProps {
  chat: Chat;
  page: PageName;
  go(page: PageName): void;
  embedded: boolean;
}

function Page({ chat, page, go, embedded }: PageProps) {
  const { phase, settings } = chat.state;
  const back = () => go('chat');
  if (phase === 'loading') return <Loading />;
  if (phase === 'no-site') return <NoSite />;
  if (phase === 'unreachable') return <Unreachable chat={chat} />;
  if (page === 'callback') return <CallbackForm chat={chat} back={back} />;
  if (page === 'resume') return <ResumePage chat={chat} back={back} />;
  if (phase === 'chatting' && page === 'code') return <CodePage chat={chat} back={back} />;
  if (phase === 'chatting' && page === 'keep-place') return <KeepPlaceForm chat={chat} back={back} />;
  if (phase === 'chatting')
    return (
      <Conversation
        chat={chat}
        embedded={embedded}
        askCallback={() => go('callback')}
        keepPlace={() => go('keep-place')}
      />
    );
  if (!settings) return <Loading />;
  return settings.open ? (
    <StartForm chat={chat} settings={settings} resume={() => go('resume')} />
  ) : (
    <Closed settings={settings} embedded={embedded} askCallback={() => go('callback')} resume={() => go('resume')} />
  );
}

/** The page around the frame closes it, and takes the focus back. What is open in here closes first. */
function closeOnEscape(host: HostPage): () => void {
  const hear = (event: KeyboardEvent) => {
    const isTaken = event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]') !== null;
    if (event.key === 'Escape' && !isTaken) host.tell({ is: 'close' });
  };
  document.addEventListener('keydown', hear);
  return () => document.removeEventListener('keydown', hear);
}
