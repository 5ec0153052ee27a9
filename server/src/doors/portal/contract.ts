import { type Static, Type } from 'typebox';
import { Id, InBoth, Instant, Named, nullable, shape, Words } from '../../platform/contract-parts.ts';

const closed = { additionalProperties: false } as const;
const Key = Type.String({ minLength: 8, maxLength: 64, description: 'Chosen by the client, once per intention' });

const PortalField = shape('PortalField', {
  name: Type.String(),
  label: InBoth,
  prompt: InBoth,
  type: Type.String({ description: 'text, long-text, choice, date, phone, place' }),
  required: Type.Boolean(),
  choices: Type.Array(Type.Object({ value: Type.String(), name: InBoth })),
});

/** What the form asks: the kinds that are offered, and the cities. */
export const PortalForm = shape('PortalForm', {
  kinds: Type.Array(
    Type.Object({
      id: Type.String(),
      name: InBoth,
      categories: Type.Array(Named),
      form: Type.Array(PortalField),
    }),
  ),
  provinces: Type.Array(
    Type.Object({
      id: Type.String(),
      name: InBoth,
      cities: Type.Array(Named),
    }),
  ),
});
export type PortalForm = Static<typeof PortalForm>;

export const Proof = shape('PortalProof', {
  challenge: Type.String(),
  bits: Type.Integer({ description: 'SHA-256 of `challenge.word` begins with so many zero bits' }),
});

export const AskProof = Type.Object({
  bits: Type.Optional(
    Type.Integer({ minimum: 0, maximum: 24, description: 'What the refusal of an earlier proof said is needed' }),
  ),
});

export const SendForm = shape(
  'SendPortalForm',
  {
    key: Type.String({
      pattern: '^[A-Za-z0-9_-]{40,64}$',
      description: 'A secret of the browser’s, random, once per form: sent again, the same form is the same ticket',
    }),
    kind: Type.String({ maxLength: 60 }),
    category: Type.String({ maxLength: 60 }),
    phone: Type.String({ maxLength: 40 }),
    city: Type.String({ maxLength: 40 }),
    form: Type.Record(Type.String({ maxLength: 40 }), Type.String({ maxLength: 16_000 }), {
      maxProperties: 40,
      description: 'How long each may be says its field: characters as people see them',
    }),
    proof: Type.Object({ challenge: Type.String({ maxLength: 200 }), word: Type.String({ maxLength: 40 }) }, closed),
  },
  closed,
);
export type SendForm = Static<typeof SendForm>;

export const Expected = shape('ExpectedTime', {
  promised: nullable(
    Type.Object({ minutes: Type.Integer(), counts: Type.String({ description: 'elapsed, working, days' }) }),
  ),
  dueAt: nullable(Instant),
  rests: Type.Boolean({ description: 'The clock stands still: we wait for the customer, or for a stated reason' }),
  late: Type.Boolean({ description: 'The time is over' }),
  recent: nullable(
    Type.Object({ tickets: Type.Integer(), minutes: Type.Integer() }, { description: 'The median of recent tickets' }),
  ),
  slower: Type.Boolean({ description: 'Lately it took longer than promised, at the median' }),
});
export type Expected = Static<typeof Expected>;

export const FormSent = shape('PortalFormSent', {
  number: Type.String(),
  code: Type.String({ description: 'Shown once: only its hash is kept' }),
  expected: nullable(Expected),
});
export type FormSent = Static<typeof FormSent>;

export const OpenProgress = shape(
  'OpenPortalProgress',
  { number: Type.String({ minLength: 1, maxLength: 40 }), code: Type.String({ minLength: 1, maxLength: 40 }) },
  closed,
);

export const Attachment = shape('Attachment', {
  id: Id,
  name: Type.String(),
  type: Type.String(),
  size: Type.Integer({ description: 'Bytes' }),
  attachedAt: Instant,
});
export type Attachment = Static<typeof Attachment>;

export const steps = ['received', 'passed-on', 'in-hand', 'replied', 'closed'] as const;
export type StepName = (typeof steps)[number];

export const Progress = shape('PortalProgress', {
  number: Type.String(),
  kind: InBoth,
  category: InBoth,
  raisedAt: Instant,
  version: Type.Integer(),
  standing: Type.Enum([...steps, 'asked', 'paused', 'cancelled'], { description: 'Where it is now' }),
  steps: Type.Array(
    Type.Object({ name: Type.Enum(steps), state: Type.Enum(['done', 'now', 'to-come']), at: nullable(Instant) }),
  ),
  question: nullable(Type.String({ description: 'What we need to know' })),
  reply: nullable(Type.String()),
  satisfied: nullable(Type.Boolean()),
  expected: nullable(Expected),
  may: Type.Object({ answer: Type.Boolean(), judge: Type.Boolean(), add: Type.Boolean() }),
  given: Type.Array(Type.Object({ label: InBoth, value: Type.String() })),
  attachments: Type.Array(Attachment),
  attachmentsLeft: Type.Integer(),
  history: Type.Array(
    Type.Object({ at: Instant, what: Type.String(), words: nullable(Type.String()), mine: Type.Boolean() }),
  ),
});
export type Progress = Static<typeof Progress>;

const moving = { key: Key, version: Type.Optional(Type.Integer({ minimum: 1 })) };
export const JudgeReply = shape(
  'JudgePortalReply',
  { ...moving, satisfied: Type.Boolean(), words: Type.Optional(Words) },
  closed,
);
export const AnswerAsked = shape('AnswerPortalQuestion', { ...moving, answer: Words }, closed);
export const AddRemark = shape('AddPortalRemark', { key: Key, words: Words }, closed);
export const AttachQuery = Type.Object({ key: Key });
