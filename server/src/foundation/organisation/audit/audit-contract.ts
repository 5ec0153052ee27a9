import { type Static, Type } from 'typebox';
import { Id, InBoth, Instant, nullable, shape } from '../../../platform/contract-parts.ts';

export const AuditEntry = shape('AuditEntry', {
  id: Type.Integer(),
  at: Instant,
  accountId: nullable(Type.String()),
  by: nullable(shape('AuditActor', { username: Type.String(), name: InBoth })),
  province: nullable(InBoth),
  what: Type.String(),
  did: InBoth,
  about: Type.Record(Type.String(), Type.Unknown()),
  names: Type.Record(Type.String(), InBoth, { description: 'What is known of the ids in `about`, by the id' }),
});
export type AuditEntry = Static<typeof AuditEntry>;

const filter = {
  accountId: Type.Optional(Type.String({ format: 'uuid', description: 'Who did it' })),
  what: Type.Optional(Type.String({ pattern: '^[a-z.-]{1,60}$', description: 'What was done: ticket.read' })),
  from: Type.Optional(Instant),
  to: Type.Optional(Type.String({ format: 'date-time', description: 'Up to, and without' })),
  subject: Type.Optional(Id),
  provinceId: Type.Optional(Type.String({ pattern: '^[a-z0-9-]{1,40}$' })),
};

export const AuditDeed = shape('AuditDeed', { what: Type.String(), did: InBoth });

export const AuditQuery = Type.Object({
  ...filter,
  before: Type.Optional(Type.Integer({ minimum: 1, description: 'The id that the page before ended with' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, description: '100 unless told' })),
});
export const AuditExportQuery = Type.Object({
  ...filter,
  format: Type.Enum(['csv', 'xlsx']),
  language: Type.Enum(['zh', 'en']),
});
