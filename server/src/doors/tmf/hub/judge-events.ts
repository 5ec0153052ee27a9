import { valueIn } from '../../../platform/stored.ts';
import { type Entry, saidIn, statusChangesOf } from '../trouble-tickets/view-tickets.ts';
import type { EventType } from '../representations/representation.ts';

export interface Told {
  entryId: number;
  rank: number;
  at: string;
  type: EventType;
  /** Where the ticket stood after this entry. */
  status: string | null;
}

/**
 * What the entries of one ticket's history, from its beginning, mean to other systems, in order. An entry may be several
 * events: a reply is a change of status, and that it is resolved. Pure.
 */
export function judgeEvents(entries: readonly Entry[], statusOf: (stage: string) => string): Told[] {
  let before: string | null = null;
  return entries.flatMap((entry, index) => {
    const status = statusChangesOf([entry], statusOf)[0]?.status ?? before;
    const types = typesOf(entry, index, before, status);
    before = status;
    return types.map((type, rank) => ({ entryId: entry.id, rank, at: entry.at.toISOString(), type, status }));
  });
}

/** Which team has it, promises, warnings and the like are our own affair: they show nowhere outside. */
function changesWhatIsShown(kind: string): boolean {
  return /^(?:amended|customer-known|noted|attached|detached|taken-apart|split)/u.test(kind);
}

function typesOf({ kind, detail }: Entry, index: number, before: string | null, status: string | null): EventType[] {
  if (index === 0 && kind.startsWith('raised')) return ['TroubleTicketCreateEvent'];
  const types: EventType[] = [];
  if (status !== before) types.push('TroubleTicketStatusChangeEvent');
  else if (changesWhatIsShown(kind)) types.push('TroubleTicketAttributeValueChangeEvent');
  if (status !== before && status === 'resolved') types.push('TroubleTicketResolvedEvent');
  if (kind === 'ask-back' || saidIn(detail, 'question') !== null) types.push('TroubleTicketInformationRequiredEvent');
  if (valueIn(detail, 'deleted') === true) types.push('TroubleTicketDeleteEvent');
  return types;
}
