import { type Static, Type } from 'typebox';
import { Id, Instant, nullable, shape } from '../../../platform/contract-parts.ts';
import { TicketFilter, ticketSorts } from '../pages/contract.ts';

export const exportFormats = ['xlsx', 'csv'] as const;
export const exportLanguages = ['zh-CN', 'en'] as const;
export const exportStates = ['waiting', 'running', 'done', 'cancelled', 'failed'] as const;

export const AskExport = shape(
  'AskTicketExport',
  {
    format: Type.Enum(exportFormats),
    language: Type.Enum(exportLanguages),
    filter: TicketFilter,
    sort: Type.Enum(ticketSorts),
  },
  { additionalProperties: false },
);
export type AskExport = Static<typeof AskExport>;

export const TicketExport = shape('TicketExport', {
  id: Id,
  format: Type.Enum(exportFormats),
  state: Type.Enum(exportStates),
  total: nullable(Type.Integer({ description: 'Rows there will be; null until they are counted' })),
  done: Type.Integer({ description: 'Rows written so far' }),
  askedAt: Instant,
  endedAt: nullable(Instant),
});
export type TicketExport = Static<typeof TicketExport>;
