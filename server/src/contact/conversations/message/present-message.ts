import { storedAs } from '../../../platform/stored.ts';
import type { ListedMessage } from '../../contacts/index.ts';
import { Choices, Chosen, type Message, MessageFile, SystemLine } from './contract.ts';

const place = 'contact_message.content';
const readChoices = storedAs(Choices, place);
const readChosen = storedAs(Chosen, place);
const readFile = storedAs(MessageFile, place);
const readSystem = storedAs(SystemLine, place);

/** Who reads: one of us, or the customer. */
export type Reader = { accountId: string } | 'customer';

/** As whoever reads it may see it. Pure. */
export function presentMessage(message: ListedMessage, reader: Reader): Message {
  const { id, seq, at, direction, kind, text, delivery, failure } = message;
  const author = presentAuthor(message, reader);
  return {
    id,
    seq,
    at: at.toISOString(),
    direction,
    author,
    kind,
    text,
    ...presentContent(message),
    delivery,
    failure,
    key: author.mine ? ownKey(message.key) : null,
  };
}

/** What a message holds beside its text, by what it is. Pure. */
export function presentContent({ kind, content }: Pick<ListedMessage, 'kind' | 'content'>) {
  return {
    choices: kind === 'quick-reply' ? readChoices(content).choices : null,
    chosen: kind === 'choice' ? readChosen(content) : null,
    file: kind === 'file' || kind === 'picture' ? readFile(content) : null,
    system: kind === 'system' ? readSystem(content) : null,
  };
}

function presentAuthor(message: ListedMessage, reader: Reader): Message['author'] {
  const { direction, kind, accountId, nameZh, nameEn } = message;
  const name = nameZh && nameEn ? { zh: nameZh, en: nameEn } : null;
  if (kind === 'system') return { is: 'centre', name, mine: false };
  if (direction === 'in') return { is: 'customer', name: null, mine: reader === 'customer' };
  const mine = reader !== 'customer' && reader.accountId === accountId;
  return { is: accountId === null ? 'centre' : 'staff', name, mine };
}

/** Keys are kept with the sender's name before them: `staff:ID:KEY`, `visitor:ID:KEY`. */
export function keyOf(sender: `${'staff' | 'visitor'}:${string}`, key: string): string {
  return `${sender}:${key}`;
}

function ownKey(key: string | null): string | null {
  return key === null ? null : key.split(':').slice(2).join(':');
}
