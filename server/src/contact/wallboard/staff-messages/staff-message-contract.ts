import { type Static, Type } from 'typebox';
import { Id, Instant, nullable, Person, shape, textUpTo } from '../../../platform/contract-parts.ts';
import { MessageKey } from '../../conversations/index.ts';

const LONGEST = 500;
const closed = { additionalProperties: false } as const;

export const StaffMessage = shape('StaffMessage', {
  id: Id,
  from: Person,
  to: Person,
  mine: Type.Boolean({ description: 'I wrote it' }),
  contactId: nullable(Type.String({ format: 'uuid', description: 'The contact it is about; null: none' })),
  text: Type.String(),
  at: Instant,
  readAt: nullable(Instant),
});
export type StaffMessage = Static<typeof StaffMessage>;

export const WriteStaffMessage = shape(
  'WriteStaffMessage',
  {
    key: MessageKey,
    text: textUpTo(LONGEST, { minLength: 1, pattern: '\\S' }),
    contactId: Type.Optional(Id),
  },
  closed,
);
export type WriteStaffMessage = Static<typeof WriteStaffMessage>;

export const StaffMessagesQuery = Type.Object({
  with: Type.Optional(Type.String({ format: 'uuid', description: 'Between this colleague and me' })),
  contactId: Type.Optional(Type.String({ format: 'uuid', description: 'About this contact, and mine' })),
});

export const UnreadFrom = shape('UnreadStaffMessages', {
  from: Person,
  count: Type.Integer(),
  latest: Type.Object({
    contactId: nullable(Type.String({ format: 'uuid' })),
    text: Type.String(),
    at: Instant,
  }),
});
