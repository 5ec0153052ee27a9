/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import type { Chat } from '../state/chat.ts';
import { useWords } from '../texts/use-words.ts';
import { useAct } from './use-act.ts';

export function LeaveQuestion({ chat, onClose }: { chat: Chat; onClose(): void }) {
  const { say, wrong } = useWords();
  const { act, busy, error } = useAct();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const leave = async () => {
    await chat.leave();
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} aria-labelledby="leave" onClose={onClose}>
      <h2 id="leave">{say('leave.title')}</h2>
      <p className="hint">{say('leave.hint')}</p>
      {error !== null && <p role="alert">{wrong(error)}</p>}
      <div className="row">
        <button type="button" onClick={() => dialog.current?.close()}>
          {say('leave.no')}
        </button>
        <button type="button" className="main" disabled={busy} onClick={() => act(leave)}>
          {say('leave.yes')}
        </button>
      </div>
    </dialog>
  );
}
