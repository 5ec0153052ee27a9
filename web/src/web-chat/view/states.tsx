/** @jsxImportSource preact */
import type { Chat } from '../state/chat.ts';
import { useWords } from '../texts/use-words.ts';
import { useAct } from './use-act.ts';

export function Loading() {
  const { say } = useWords();
  return (
    <p className="page hint" role="status">
      {say('loading')}
    </p>
  );
}

export function NoSite() {
  const { say } = useWords();
  return (
    <div className="page">
      <h2>{say('noSite')}</h2>
      <p className="hint">{say('noSiteHint')}</p>
    </div>
  );
}

export function Unreachable({ chat }: { chat: Chat }) {
  const { say } = useWords();
  const { act, busy } = useAct();
  return (
    <div className="page">
      <p role="alert">{say('unreachable')}</p>
      <button type="button" className="main" disabled={busy} onClick={() => act(() => chat.readSettings())}>
        {say('retry')}
      </button>
    </div>
  );
}
