import type { Work } from '../../../platform/work.ts';
import { type ContactRow, listSaid } from '../../../contact/contacts/index.ts';
import type { ActOnDecision } from '../contract.ts';

/** What the customer said and the agent noted, in that order; the situation found out stands first. */
export async function summariseContact(
  work: Work,
  contact: ContactRow,
  order: Pick<ActOnDecision, 'record' | 'reason'>,
): Promise<string> {
  const words: unknown = contact.openingWords;
  const said = typeof words === 'object' && words !== null && 'zh' in words ? String(words.zh) : null;
  const notes = await listSaid(work.db, contact.id);
  const parts = [order.record?.['situation'], said, ...notes, order.reason];
  return parts.filter((part): part is string => Boolean(part)).join('\n');
}
