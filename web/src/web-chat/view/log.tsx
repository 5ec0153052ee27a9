/** @jsxImportSource preact */
import { Fragment } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Chat } from '../state/chat.ts';
import { useWords } from '../texts/use-words.ts';
import type { Message } from '../wire/shapes.ts';
import { MessageOf } from './message.tsx';
import { useAct } from './use-act.ts';
import { WaitingMessage } from './waiting-message.tsx';

const NEAR_END = 120;

/** What was said, oldest first; what is new is read out, and arrows lead from message to message. */
export function Log({ chat }: { chat: Chat }) {
  const { say, when } = useWords();
  const { sections, waiting } = chat.state;
  const logRef = useRef<HTMLDivElement>(null);
  useStayAtEnd(logRef, chat);
  const said = new Set(sections.flatMap(({ messages }) => messages.map(({ key }) => key)));
  const isEmpty = waiting.length === 0 && sections.every(({ messages }) => messages.length === 0);
  return (
    <div className="log" ref={logRef} onKeyDown={(event) => moveFocus(event, logRef.current)}>
      <Earlier chat={chat} />
      <div role="log" aria-live="polite" aria-relevant="additions" aria-label={say('log')} tabIndex={0}>
        {isEmpty && <p className="hint">{say('log.empty')}</p>}
        {sections.map(({ chat: id, begunAt, messages }) => (
          <Fragment key={id}>
            {sections.length > 1 && <h2 className="section">{say('log.section', { at: when(begunAt) })}</h2>}
            {messages.map((message) => (
              <MessageOf key={message.id} chat={chat} message={message} isSpent={isSpent(messages, message)} />
            ))}
          </Fragment>
        ))}
        {waiting.map((one) => (said.has(one.key) ? null : <WaitingMessage key={one.key} chat={chat} one={one} />))}
      </div>
    </div>
  );
}

function Earlier({ chat }: { chat: Chat }) {
  const { say } = useWords();
  const { act, busy } = useAct();
  if (!chat.earlier()) return null;
  return (
    <button type="button" className="link" aria-disabled={busy} onClick={() => act(() => chat.readEarlier())}>
      {say('log.earlier')}
    </button>
  );
}

const isSpent = (messages: readonly Message[], { seq }: Message) => messages.some(({ chosen }) => chosen?.seq === seq);

/** New messages stay in view, unless the customer reads further up. */
function useStayAtEnd(logRef: { current: HTMLDivElement | null }, chat: Chat): void {
  const atEndRef = useRef(true);
  useLayoutEffect(() => {
    const place = logRef.current;
    if (!place) return;
    const toEnd = () => {
      if (atEndRef.current) place.scrollTop = place.scrollHeight;
    };
    const note = () => {
      atEndRef.current = place.scrollHeight - place.scrollTop - place.clientHeight < NEAR_END;
    };
    place.addEventListener('scroll', note);
    // The keyboard opens, a picture arrives.
    const sizes = new ResizeObserver(toEnd);
    sizes.observe(place);
    for (const child of place.children) sizes.observe(child);
    return () => {
      place.removeEventListener('scroll', note);
      sizes.disconnect();
    };
  }, [logRef]);
  const mine = chat.state.waiting.length;
  useLayoutEffect(() => {
    const place = logRef.current;
    if (mine > 0) atEndRef.current = true;
    if (place && atEndRef.current) place.scrollTop = place.scrollHeight;
  }, [logRef, mine, chat.state.sections]);
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

function moveFocus(event: KeyboardEvent, log: HTMLElement | null): void {
  const step = steps[event.key];
  const messages = [...(log?.querySelectorAll<HTMLElement>('.message') ?? [])];
  if (!step || messages.length === 0) return;
  const at = messages.findIndex((one) => one.contains(document.activeElement));
  event.preventDefault();
  messages[at < 0 ? messages.length - 1 : step(at, messages.length)]?.focus();
}
