/** @jsxImportSource preact */
import type { Chat } from '../state/chat.ts';
import type { Waiting } from '../state/outbox.ts';
import { useWords } from '../texts/use-words.ts';
import { FileIcon } from './icons.tsx';

/** What was said and is not in the conversation yet: on its way, or refused with what to do. */
export function WaitingMessage({ chat, one }: { chat: Chat; one: Waiting }) {
  const { say, ofRefusal } = useWords();
  return (
    <article className="message mine pending" tabIndex={-1}>
      <div className="bubble">
        {one.fileName !== null && (
          <p className="file">
            <FileIcon /> {one.fileName}
          </p>
        )}
        {one.text !== '' && <p className="text">{one.text}</p>}
      </div>
      {one.refused === null ? (
        <OnItsWay chat={chat} one={one} />
      ) : (
        <>
          <p className="fault" role="alert">
            {ofRefusal(one.refused)}
          </p>
          <div className="row">
            {one.refused !== 'file-gone' && (
              <button type="button" onClick={() => chat.sayAgain(one)}>
                {say('mark.again')}
              </button>
            )}
            <button type="button" onClick={() => chat.takeBack(one)}>
              {say('mark.drop')}
            </button>
          </div>
        </>
      )}
    </article>
  );
}

function OnItsWay({ chat, one }: { chat: Chat; one: Waiting }) {
  const { say } = useWords();
  const { untold, sending } = chat.state;
  if (untold === one.key)
    return (
      <button type="button" className="again" onClick={() => chat.sayAgain(one)}>
        {say('mark.untold')}
      </button>
    );
  const isSending = sending?.key === one.key;
  if (isSending && one.fileName !== null)
    return (
      <p className="meta">
        <progress aria-label={one.fileName} max={1} value={sending.far} />{' '}
        {say('mark.far', { count: Math.round(sending.far * 100) })}
      </p>
    );
  return (
    <p className="meta">
      {say('by.me')} · {say(isSending ? 'mark.sending' : 'mark.waiting')}
    </p>
  );
}
