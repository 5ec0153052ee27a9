import { createHash, randomUUID } from 'node:crypto';
import { malformedRequest } from '../../../platform/refusal.ts';
import { type Centre, inOneWork, orMadeMeanwhile, type Work } from '../../../platform/work.ts';
import { findCustomer } from '../../../foundation/customers/index.ts';
import { findProvince, saveAuditEntry } from '../../../foundation/organisation/index.ts';
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
import { compareTexts } from '../filters/compare-values.ts';
import { isObject } from '../patches/merge-patch.ts';
import { intentionUsed, provinceUnknown } from '../refusals.ts';
import { kindOf, severityOf } from '../representations/read-terms.ts';
import { sees, UUID } from './read-trouble-tickets.ts';
import { findFingerprint, saveGiven } from './ticket-store.ts';

const MOST_IN_FIELD = 2000;

/** What is to be done once, and for which body. */
interface Intention {
  key: string | undefined;
  body: unknown;
}

/**
 * Raises a ticket for another system: of the kind that its `ticketType` names, sent to the team of its category like any
 * other. The same intention sent twice raises it once.
 * @throws provinceUnknown, malformedRequest, intentionUsed, and what `judgeFiles` refuses
 */
export async function createTroubleTicket(
  centre: Centre,
  holder: KeyHolder,
  wanted: Wanted,
  { key: intention, body }: Intention,
): Promise<string> {
  const key = `open-api:${holder.id}:${intention === undefined ? randomUUID() : hashOf(intention)}`;
  const fingerprint = intention === undefined ? null : fingerprintOf(body);
  return orMadeMeanwhile(
    async () => raiseFor(centre, holder, wanted, { files: await judgeFiles(wanted.files), key, fingerprint }),
    async () => {
      const made = await findTicketOfKey(centre.db, key);
      if (made && fingerprint !== null) await refuseOtherBody(centre, made.id, fingerprint);
      return made?.id;
    },
  );
}

/** Tickets from before fingerprints were kept have none. @throws intentionUsed */
async function refuseOtherBody({ db }: Centre, id: string, fingerprint: string): Promise<void> {
  const kept = await findFingerprint(db, id);
  if (kept !== null && kept !== fingerprint) throw intentionUsed();
}

/** The same for the same values, in whatever order their names were sent. Pure. */
function fingerprintOf(body: unknown): string {
  return hashOf(JSON.stringify(body, (_, value: unknown) => (isObject(value) ? inOrder(value) : value)) ?? '');
}

function inOrder(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => compareTexts(one, other)));
}

interface Raising {
  files: readonly JudgedFile[];
  key: string;
  fingerprint: string | null;
}

async function raiseFor(
  centre: Centre,
  holder: KeyHolder,
  wanted: Wanted,
  { files, key, fingerprint }: Raising,
): Promise<string> {
  return inOneWork(centre, async (work) => {
    const order = await orderOf(work, holder, wanted, key);
    const { ticketId } = await raiseTicket(work, null, order);
    const { notes, given } = wanted;
    const locked = files.length + notes.length > 0 ? await lockLife(work, null, ticketId) : null;
    const attachments = locked && (await keepAttachments(work, locked, files, given.attachments, holder.name));
    await saveGiven(work.db, ticketId, holder.id, attachments ? { ...given, attachments } : given, fingerprint);
    for (const { text, author } of notes)
      if (locked) await noteOnTicket(work, locked, { note: text, author: author ?? holder.name });
    const about = { keyId: holder.id, ticketId };
    const by = { accountId: null, provinceId: order.customer.provinceId };
    await saveAuditEntry(work.db, work.now, by, 'trouble-ticket.created', about);
    return ticketId;
  });
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

async function orderOf(work: Work, holder: KeyHolder, { given, description, specification }: Wanted, key: string) {
  const { form, ...terms } = termsOf(given, specification, await listKinds(work.kept));
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
  if (provinceId === undefined || !(await findProvince(work.kept, provinceId))) throw provinceUnknown();
  return { id: null, provinceId, cityId: null };
}
