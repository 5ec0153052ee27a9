import { Type } from 'typebox';
import { nullable } from '../../platform/contract-parts.ts';
import { oneOf, storedAs } from '../../platform/stored.ts';
import type { TicketReader } from '../tickets/index.ts';
import { sources } from './sources.ts';
import { selectTerm } from './escalated-store.ts';

const Term = Type.Object({ source: Type.String(), sourceNumber: Type.String(), termAt: Type.String() });
const readTerm = storedAs(nullable(Term), 'escalated_complaint');

/** Where a complaint that went past us came from, on the page of its ticket. */
export const escalationReader: TicketReader = {
  select: selectTerm,
  read: (stored) => {
    const found = readTerm(stored);
    if (!found) return {};
    const { sourceNumber, termAt } = found;
    const source = oneOf(sources, found.source, 'escalated_complaint.source');
    return { escalated: { source, sourceNumber, termAt: new Date(termAt).toISOString() } };
  },
};
