import { type Static, Type } from 'typebox';
import { Id, InBoth, Instant, nullable, shape, textUpTo } from '../../../platform/contract-parts.ts';
import {
  FileQuery,
  Message,
  MessageKey,
  Messages,
  MessagesQuery,
  MessageText,
  Seq,
} from '../../../contact/conversations/index.ts';
import { ChatField, SiteId } from './site-contract.ts';

export { FileQuery, Messages, MessagesQuery };

const closed = { additionalProperties: false } as const;
const Secret = Type.String({
  pattern: '^[A-Za-z0-9_-]{40,64}$',
  description:
    'A secret of the browser’s, random, once per intention: sent again, it is the same chat with the same token',
});
const Language = Type.Enum(['zh', 'en'], { description: 'The language that the customer reads' });
const Phone = Type.String({ minLength: 3, maxLength: 40, description: 'A mobile number in any usual notation' });
const Proof = Type.Object({ challenge: Type.String({ maxLength: 200 }), word: Type.String({ maxLength: 40 }) }, closed);

export const OfSite = Type.Object({ site: SiteId });
export const FileOfSite = Type.Object({ site: SiteId, id: Id });
export const AskChatProof = Type.Object({
  bits: Type.Optional(
    Type.Integer({ minimum: 0, maximum: 24, description: 'What the refusal of an earlier proof said' }),
  ),
});

export const ChatSettings = shape('ChatSettings', {
  name: InBoth,
  greeting: InBoth,
  open: Type.Boolean({ description: 'It is working time now' }),
  opensAt: nullable(Type.String({ format: 'date-time', description: 'When it opens next; null: open, or not known' })),
  form: Type.Array(ChatField, { description: 'What is asked before the chat' }),
  ahead: nullable(Type.Integer({ description: 'How many wait now, before whoever would begin; null: not known' })),
  longestText: Type.Integer({ description: 'Characters of a message, as people see them' }),
});
export type ChatSettings = Static<typeof ChatSettings>;

const Answers = Type.Record(Type.String({ maxLength: 30 }), textUpTo(1000), { maxProperties: 8 });
export const BeginChat = shape(
  'BeginChat',
  { key: Secret, proof: Proof, language: Language, answers: Answers },
  closed,
);
export type BeginChat = Static<typeof BeginChat>;

export const Marks = Messages.properties.marks;
const ExpectedWait = shape(
  'ExpectedWait',
  {
    low: Type.Integer({ description: 'Seconds' }),
    high: nullable(Type.Integer({ description: 'Seconds; null: no end is expected' })),
  },
  { description: 'How long others at such a place waited, while waiting; null: too little is known' },
);

export const ChatState = shape('ChatState', {
  chat: Id,
  state: Type.Enum(['waiting', 'talking', 'over'], {
    description: 'waiting: for somebody to answer; over: what is written now begins another chat',
  }),
  ahead: nullable(Type.Integer({ description: 'How many wait before you, while waiting; null: not known' })),
  expected: nullable(ExpectedWait),
  with: nullable(InBoth),
  begunAt: Instant,
  overAt: nullable(Instant),
  left: Type.Boolean({ description: 'You left it' }),
  callback: nullable(
    Type.String({ description: 'You kept your place and are called back in your turn: the number, masked' }),
  ),
  phone: nullable(Type.String({ description: 'The number that you gave at first, masked' })),
  marks: Marks,
  earlier: Type.Array(Type.Object({ chat: Id, begunAt: Instant }), { description: 'Yours before it, newest first' }),
});
export type ChatState = Static<typeof ChatState>;

export const ChatBegun = shape('ChatBegun', {
  token: Type.String({ description: 'Goes with everything of this visitor as `Authorization: Bearer TOKEN`' }),
  chat: ChatState,
});
export type ChatBegun = Static<typeof ChatBegun>;

export const ChatMessagesQuery = Type.Object({
  ...MessagesQuery.properties,
  chat: Type.Optional(
    Type.String({ format: 'uuid', description: 'An earlier chat of yours; the present one unless told' }),
  ),
});
export const SayInChat = shape(
  'SayInChat',
  {
    key: MessageKey,
    text: Type.Optional(MessageText),
    choice: Type.Optional(
      Type.Object(
        { seq: Seq, choice: Type.String({ maxLength: 10, description: 'Its id in the quick reply at `seq`' }) },
        closed,
      ),
    ),
  },
  { ...closed, description: 'Either a text or a choice' },
);
export type SayInChat = Static<typeof SayInChat>;
export const ChatSaid = shape('ChatSaid', {
  message: Message,
  chat: ChatState,
});
export type ChatSaid = Static<typeof ChatSaid>;

export const ChatReceipt = shape(
  'ChatReceipt',
  { upTo: Seq, read: Type.Boolean({ description: 'False: it arrived, and nobody has seen it yet' }) },
  closed,
);
export const ChatCode = shape('ChatCode', {
  code: Type.String({ description: 'Shown once: only its hash is kept' }),
  until: Instant,
});
export const ResumeChat = shape(
  'ResumeChat',
  { key: Secret, code: Type.String({ minLength: 1, maxLength: 40 }) },
  closed,
);
export const TranscriptQuery = Type.Object({ language: Type.Optional(Language) });

export const KeepPlace = shape(
  'KeepChatPlace',
  { phone: Type.Optional(Type.String({ ...Phone, description: 'Left out: the number that you gave at first' })) },
  closed,
);

export const AskCallback = shape(
  'AskCallback',
  {
    key: Secret,
    proof: Proof,
    language: Language,
    phone: Phone,
    wishedAt: Type.Optional(
      Type.String({ format: 'date-time', description: 'When the customer would like to be called' }),
    ),
    words: Type.Optional(textUpTo(1000)),
  },
  closed,
);
export type AskCallback = Static<typeof AskCallback>;
export const CallbackAsked = shape('CallbackAsked', {
  wishedAt: nullable(Instant),
});
