import { createHash, randomUUID } from 'node:crypto';
import { isTaken } from '../../../platform/database/database-errors.ts';
import { malformedRequest } from '../../../platform/refusal.ts';
import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { findCustomer } from '../../../foundation/customers/index.ts';
import { saveAuditEntry } from '../../../foundation/organisation/index.ts';
import {
  findTicketOfKey,
  lockLife,
  listKinds,
  noteOnTicket,
  raiseTicket,
  type TicketKind,
} from '../../../casework/tickets/index.ts';
import type { Given, Wanted } from '../representations/given.ts';
import type { KeyHolder } from '../keys/guard-keys.ts';
import { type JudgedFile, judgeFiles, keepAttachments } from './keep-attachments.ts';
import { isProvince } from '../keys/key-store.ts';
import { provinceUnknown } from '../refusals.ts';
import { kindOf, severityOf } from '../representations/read-terms.ts';
import { sees, UUID } from './read-trouble-tickets.ts';
import { saveGiven } from './ticket-store.ts';

const MOST_IN_FIELD = 2000;

/**
 * Raises a ticket for another system: of the kind that its `ticketType` names, sent to the team of its category like any
 * other. The same intention sent twice raises it once.
 * @throws provinceUnknown, malformedRequest, and what `judgeFiles` refuses
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
    return await raiseFor(centre, holder, wanted, judgeFiles(wanted.files), key);
  } catch (error) {
    // The same intention at the same moment: the other's ticket is this one's.
    const other = isTaken(error) ? await findTicketOfKey(centre.db, key) : undefined;
    if (!other) throw error;
    return other.id;
  }
}

async function raiseFor(
  centre: Centre,
  holder: KeyHolder,
  wanted: Wanted,
  files: readonly JudgedFile[],
  key: string,
): Promise<string> {
  return inOneWork(centre, async (work) => {
    const { ticketId } = await raiseTicket(work, null, await orderOf(work, holder, wanted, key));
    const locked = await lockLife(work, null, ticketId);
    const attachments = await keepAttachments(work, locked, files, wanted.given.attachments, holder.name);
    await saveGiven(work.db, ticketId, holder.id, { ...wanted.given, attachments });
    for (const { text, author } of wanted.notes)
      await noteOnTicket(work, locked, { note: text, author: author ?? holder.name });
    const about = { keyId: holder.id, ticketId };
    const by = { accountId: null, provinceId: locked.ticket.provinceId };
    await saveAuditEntry(work.db, work.now, by, 'trouble-ticket.created', about);
    return ticketId;
  });
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

async function orderOf(work: Work, holder: KeyHolder, { given, description, specification }: Wanted, key: string) {
  const { form, ...terms } = termsOf(given, specification, await listKinds(work.db));
  return {
    ...terms,
    form,
    place: form['place'] ?? null,
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

/** Kind and category by the specification and type that are named, and what its form asks for by the characteristics. */
function termsOf(given: Given, specification: string | null, kinds: readonly TicketKind[]) {
  const named = kinds.find(({ id }) => id === specification);
  if (specification !== null && !named)
    throw malformedRequest([{ field: 'troubleTicketSpecification.id', message: 'names no specification' }]);
  const terms = kindOf(given.ticketType ?? '', named ? [named] : kinds);
  if (!terms) throw new Error('there is no kind of ticket at all');
  const kind = kinds.find(({ id }) => id === terms.kind);
  const { category } = terms;
  if (category === null) throw malformedRequest([{ field: 'ticketType', message: namesOneOf(kind) }]);
  return { kind: terms.kind, category, form: formOf(kind?.form ?? [], given.characteristics) };
}

/** What it may say instead: `praise:person, praise:service`. */
function namesOneOf(kind: TicketKind | undefined): string {
  const offered = kind?.categories.filter(({ retired }) => !retired) ?? [];
  return `names no category: ${offered.map(({ id }) => `${kind?.id}:${id}`).join(', ')}`;
}

function formOf(fields: TicketKind['form'], characteristics: Given['characteristics']): Record<string, string> {
  const filled = fields.flatMap(({ name, choices }): [string, string][] => {
    const value = characteristics.find((one) => one['name'] === name)?.['value'];
    if (value === undefined) return [];
    const fits = typeof value === 'string' && value.length <= MOST_IN_FIELD;
    if (!fits || (choices && !choices.some((choice) => choice.value === value)))
      throw malformedRequest([{ field: `troubleTicketCharacteristic.${name}`, message: 'is not as its form has it' }]);
    return [[name, value]];
  });
  return Object.fromEntries(filled);
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
