/** @jsxImportSource preact */
import type { Chat } from '../state/chat.ts';
import { useWords } from '../texts/use-words.ts';
import { Closed } from './closed.tsx';
import { Composer } from './composer.tsx';
import { Log } from './log.tsx';

interface Props {
  chat: Chat;
  embedded: boolean;
  askCallback(): void;
  keepPlace(): void;
}

export function Conversation({ chat, embedded, askCallback, keepPlace }: Props) {
  const { say } = useWords();
  const { line, typing, chat: state, settings } = chat.state;
  const isClosed = state?.state === 'over' && settings !== null && !settings.open;
  return (
    <>
      {line === 'down' && (
        <p className="line" role="status">
          {say('line.down')}
        </p>
      )}
      <Log chat={chat} />
      {state?.state === 'waiting' && !state.left && (
        <p className="instead">
          {say('keep.offer')}{' '}
          <button type="button" className="link" onClick={keepPlace}>
            {say('keep.open')}
          </button>
        </p>
      )}
      <p className="typing" role="status">
        {typing ? say('typing') : ''}
      </p>
      {isClosed ? (
        <Closed settings={settings} embedded={embedded} askCallback={askCallback} />
      ) : (
        <Composer chat={chat} />
      )}
    </>
  );
}
