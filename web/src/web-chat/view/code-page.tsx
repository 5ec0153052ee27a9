/** @jsxImportSource preact */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Chat } from '../state/chat.ts';
import { useWords } from '../texts/use-words.ts';
import { ask } from '../wire/ask.ts';
import type { ChatCode } from '../wire/shapes.ts';
import { useAct } from './use-act.ts';

const makeCode = (chat: Chat) => ask<ChatCode>(chat.wire, 'mine/code', { method: 'POST' });

/** The code by which another device goes on with this chat; made when the page is opened. */
export function CodePage({ chat, back }: { chat: Chat; back(): void }) {
  const { say, when, wrong } = useWords();
  const [code, setCode] = useState<ChatCode | null>(null);
  const [copied, setCopied] = useState(false);
  const { act, error } = useAct();
  const make = useCallback(async () => setCode(await makeCode(chat)), [chat]);
  useEffect(() => act(make), [act, make]);
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div className="page">
      <h2>{say('code.title')}</h2>
      <p>{say('code.hint')}</p>
      <div aria-live="polite">
        {error !== null && <p role="alert">{wrong(error)}</p>}
        {code && <p className="large code">{code.code}</p>}
        {code && <p className="hint">{say('code.until', { at: when(code.until) })}</p>}
      </div>
      {error !== null && (
        <button type="button" onClick={() => act(make)}>
          {say('retry')}
        </button>
      )}
      {code && (
        <button type="button" onClick={() => void copy(code.code).catch(() => undefined)}>
          {say(copied ? 'code.copied' : 'code.copy')}
        </button>
      )}
      <button type="button" className="link" onClick={back}>
        {say('back')}
      </button>
    </div>
  );
}
