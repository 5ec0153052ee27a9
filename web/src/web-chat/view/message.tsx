/** @jsxImportSource preact */
import type { Chat } from '../state/chat.ts';
import type { TextKey, Words } from '../texts/words.ts';
import { useWords } from '../texts/use-words.ts';
import type { Message } from '../wire/shapes.ts';
import { FileOf } from './file-of.tsx';

interface Props {
  chat: Chat;
  message: Message;
  /** Of a quick reply: something was chosen. */
  isSpent: boolean;
}

export function MessageOf({ chat, message, isSpent }: Props) {
  const words = useWords();
  const { say, hour } = words;
  if (message.kind === 'system') return <SystemLine message={message} />;
  const mine = message.direction === 'in';
  return (
    <article className={mine ? 'message mine' : 'message'} tabIndex={-1}>
      <div className="bubble">
        {message.file ? <FileOf chat={chat} file={message.file} isPicture={message.kind === 'picture'} /> : null}
        {message.text !== '' && <p className="text">{message.text}</p>}
      </div>
      {message.choices && !isSpent && <Choices chat={chat} message={message} />}
      <p className="meta">
        {nameOf(message, words)} <time dateTime={message.at}>{hour(message.at)}</time>
        {mine && ` · ${say(isRead(chat, message) ? 'mark.read' : 'mark.sent')}`}
      </p>
    </article>
  );
}

function isRead(chat: Chat, { seq, delivery }: Message): boolean {
  const isPresent = chat.state.sections.at(-1)?.messages.some((one) => one.seq === seq && one.delivery === delivery);
  return delivery === 'read' || (isPresent === true && seq <= (chat.state.marks?.readByStaff ?? 0));
}

function nameOf({ author }: Message, { say, pick }: Words): string {
  if (author.is === 'customer') return say('by.me');
  if (author.name) return pick(author.name);
  return say(author.is === 'staff' ? 'by.staff' : 'by.centre');
}

const told: Readonly<Record<string, TextKey>> = {
  answered: 'system.answered',
  resumed: 'system.resumed',
  'expert-joined': 'system.expert-joined',
  'colleague-joined': 'system.colleague-joined',
  'also-joined': 'system.also-joined',
  'also-left': 'system.also-left',
  'agent-back': 'system.agent-back',
  'connection-lost': 'system.connection-lost',
  'waiting-again': 'system.waiting-again',
  ended: 'system.ended',
  'customer-left': 'system.customer-left',
  'customer-back': 'system.customer-back',
};

function SystemLine({ message: { system, author, at } }: { message: Message }) {
  const { say, pick, hour } = useWords();
  const key = told[system?.code ?? ''];
  const text = key ? say(key, { name: author.name ? pick(author.name) : say('by.staff') }) : say('system.other');
  return (
    <p className="message system" tabIndex={-1}>
      {text} <time dateTime={at}>{hour(at)}</time>
    </p>
  );
}

function Choices({ chat, message: { choices, seq } }: { chat: Chat; message: Message }) {
  const { say } = useWords();
  const isChosen = chat.state.waiting.some(({ choice }) => choice?.seq === seq);
  if (isChosen) return null;
  return (
    <div className="choices" role="group" aria-label={say('choices')}>
      {choices?.map(({ id, text }) => (
        <button key={id} type="button" onClick={() => chat.say({ text, choice: { seq, choice: id }, fileName: null })}>
          {text}
        </button>
      ))}
    </div>
  );
}
