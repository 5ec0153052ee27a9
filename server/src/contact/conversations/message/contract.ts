import { type Static, Type } from 'typebox';
import { component, Id, InBoth, Instant, nullable, shape, textUpTo, Texts } from '../../../platform/contract-parts.ts';
import { deliveries, failures, messageKinds } from '../../contacts/index.ts';

const closed = { additionalProperties: false } as const;
export const LONGEST_TEXT = 4000;
const LONGEST_CHOICE = 60;
const MOST_CHOICES = 8;

export const MessageKey = Type.String({
  minLength: 8,
  maxLength: 64,
  pattern: '^[A-Za-z0-9_.:-]+$',
  description: 'Chosen by the sender, once per message: sent again, the same message is there once',
});
export const MessageText = textUpTo(LONGEST_TEXT, { minLength: 1, pattern: '\\S', ...component('MessageText') });
export const Seq = Type.Integer({ minimum: 1, maximum: 2_147_483_647 });

export const Choice = shape('MessageChoice', { id: Type.String(), text: Type.String() });
export const Choices = Type.Object({ choices: Type.Array(Choice) });
export const Chosen = Type.Object({
  seq: Type.Integer({ description: 'Of the quick reply that offered it' }),
  choice: Type.String({ description: 'Its id there' }),
});
export const MessageFile = shape('MessageFile', {
  id: Id,
  name: Type.String(),
  type: Type.String({ description: 'image/jpeg, image/png, image/webp, application/pdf' }),
  size: Type.Integer({ description: 'Bytes' }),
});
export const SystemLine = shape('SystemLine', {
  code: Type.String({
    description:
      'answered, resumed, expert-joined, colleague-joined, also-joined, also-left, agent-back, waiting-again, connection-lost, ended, customer-left, customer-back',
  }),
  values: Texts,
});

export const Author = shape('MessageAuthor', {
  is: Type.Enum(['customer', 'staff', 'centre'], { description: 'centre: a line that nobody wrote' }),
  name: nullable(InBoth),
  mine: Type.Boolean({ description: 'Whoever reads wrote it' }),
});

export const Delivery = Type.Enum(deliveries, {
  description: 'What came in: received, read (by staff). What goes out: queued, sent, delivered, read | failed',
  ...component('MessageDelivery'),
});
export const Failure = Type.Enum(failures, {
  description: 'customer-left: they are gone; channel-down: the channel gave no answer, often; not-carried; refused',
  ...component('MessageFailure'),
});

export const Message = shape('Message', {
  id: Id,
  seq: Type.Integer({ description: 'Its place in the contact: 1, 2, 3 without a gap' }),
  at: Instant,
  direction: Type.Enum(['in', 'out'], { description: 'in: from the customer; out: to them' }),
  author: Author,
  kind: Type.Enum(messageKinds, component('MessageKind')),
  text: Type.String({ description: 'Empty for a file and a system line' }),
  choices: nullable(Type.Array(Choice, { description: 'Of a quick reply' })),
  chosen: nullable(Chosen),
  file: nullable(MessageFile),
  system: nullable(SystemLine),
  delivery: Delivery,
  failure: nullable(Failure),
  key: nullable(Type.String({ description: 'The sender’s own, for the sender' })),
});
export type Message = Static<typeof Message>;

export const Undelivered = Type.Object({ seq: Type.Integer(), delivery: Delivery, failure: nullable(Failure) });
export const MessageMarks = shape(
  'MessageMarks',
  {
    lastSeq: Type.Integer({ description: '0: no message yet' }),
    readByStaff: Type.Integer({ description: 'Of what came in, the last that staff read' }),
    deliveredToCustomer: Type.Integer({ description: 'Of what went out, the last that arrived' }),
    readByCustomer: Type.Integer({ description: 'Of what went out, the last that was read' }),
    unread: Type.Integer({ description: 'What came in and no staff read' }),
  },
  { description: 'How far all messages of the contact have come, those read before included' },
);

export const Messages = shape('Messages', {
  messages: Type.Array(Message, { description: 'Those after `after`, in their order' }),
  more: Type.Boolean({ description: 'There are more: ask again after the last' }),
  marks: MessageMarks,
  undelivered: Type.Array(Undelivered, { description: 'Of all, what waits to be sent or failed' }),
});
export type Messages = Static<typeof Messages>;

export const MessagesQuery = Type.Object({
  after: Type.Optional(Type.Integer({ minimum: 0, maximum: 2_147_483_647, description: '0 unless told' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: '100 unless told' })),
});
export const FileQuery = Type.Object({ key: MessageKey });

export const SendMessage = shape(
  'SendMessage',
  {
    key: MessageKey,
    text: MessageText,
    choices: Type.Optional(
      Type.Array(textUpTo(LONGEST_CHOICE, { minLength: 1, pattern: '\\S' }), {
        minItems: 1,
        maxItems: MOST_CHOICES,
        description: 'Offered beneath the text as quick replies; one is chosen',
      }),
    ),
  },
  closed,
);
export type SendMessage = Static<typeof SendMessage>;
export const ReadUpTo = shape('ReadUpTo', { upTo: Seq }, closed);
export const RetryParams = Type.Object({ id: Id, seq: Seq });
