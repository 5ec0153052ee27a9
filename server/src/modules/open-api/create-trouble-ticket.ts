import { createHash, randomUUID } from 'node:crypto';
import { isTaken } from '../../platform/http.ts';
import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import { findCustomer } from '../customers/index.ts';
import { saveAuditEntry } from '../organisation/index.ts';
import { findTicketOfKey, holdLife, listKinds, noteOnTicket, raiseTicket } from '../tickets/index.ts';
import type { Given, Wanted } from './given.ts';
import type { KeyHolder } from './guard-keys.ts';
import { isProvince } from './key-store.ts';
import { provinceUnknown } from './refusals.ts';
import { kindOf, severityOf } from './read-terms.ts';
import { sees, UUID } from './read-trouble-tickets.ts';
import { saveGiven } from './ticket-store.ts';

/**
 * Raises a ticket for another system: of the kind that its `ticketType` names, sent to the team of its category like any
 * other. The same intention sent twice raises it once.
 * @throws provinceUnknown
 */
export async function createTroubleTicket(
  centre: Centre,
  holder: KeyHolder,
  wanted: Wanted,
  intention: string | undefined,
): Promise<string> {
  const key = `open-api:${holder.id}:${intention === undefined ? randomUUID() : hashOf(intention)}`;
  const before = await findTicketOfKey(centre.db, key);
  if (before) return before.id;
  try {
    return await raiseFor(centre, holder, wanted, key);
  } catch (error) {
    // The same intention at the same moment: the other's ticket is this one's.
    const other = isTaken(error) ? await findTicketOfKey(centre.db, key) : undefined;
    if (!other) throw error;
    return other.id;
  }
}

async function raiseFor(centre: Centre, holder: KeyHolder, wanted: Wanted, key: string): Promise<string> {
  return inOneWork(centre, async (work) => {
    const { ticketId } = await raiseTicket(work, null, await orderOf(work, holder, wanted, key));
    await saveGiven(work.db, ticketId, holder.id, wanted.given);
    const held = await holdLife(work, null, ticketId);
    for (const { text, author } of wanted.notes)
      await noteOnTicket(work, held, { note: text, author: author ?? holder.name });
    const about = { keyId: holder.id, ticketId };
    const by = { accountId: null, provinceId: held.ticket.provinceId };
    await saveAuditEntry(work.db, work.now, by, 'trouble-ticket.created', about);
    return ticketId;
  });
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

async function orderOf(work: Work, holder: KeyHolder, { given, description }: Wanted, key: string) {
  const terms = kindOf(given.ticketType ?? '', await listKinds(work.db));
  if (!terms) throw new Error('there is no kind of ticket at all');
  return {
    ...terms,
    key,
    matterId: null,
    contactId: null,
    customer: await findWhose(work, holder, given),
    summary: description,
    recorded: {},
    insisted: false,
    reopensId: null,
    pointedToId: null,
    severity: severityOf(given.severity ?? ''),
    wayIn: 'open-api',
    externalId: given.identifiers[0]?.id ?? null,
  };
}

/** The customer that a party names by our id, or the province of the key, or the one that is named. */
async function findWhose(work: Work, holder: KeyHolder, { parties, entities }: Given) {
  for (const { id } of parties.filter(({ id: named }) => UUID.test(named))) {
    const customer = await findCustomer(work.db, id);
    if (customer && sees(holder, customer.provinceId))
      return { id: customer.id, provinceId: customer.provinceId, cityId: customer.cityId };
  }
  const named = entities.find(({ referredType }) => referredType === 'Province')?.id;
  const provinceId = holder.provinceId ?? named;
  if (provinceId === undefined || !(await isProvince(work.db, provinceId))) throw provinceUnknown();
  return { id: null, provinceId, cityId: null };
}
