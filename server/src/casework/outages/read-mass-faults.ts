import type { Static } from 'typebox';
import type { Centre } from '../../platform/work.ts';
import { classOfType, contactFor, findMatter } from '../../contact/contacts/index.ts';
import { listNoticesFor } from '../../foundation/notices/index.ts';
import { findCustomer, maskName, maskPhone } from '../../foundation/customers/index.ts';
import { type Actor, seesProvince } from '../../foundation/organisation/index.ts';
import { findKind, standingOf, stateOf } from '../tickets/index.ts';
import type { FaultTicket, KnownOnCall, MassFault, MassFaultQuery } from './contract.ts';
import { placesOf } from './join-mass-fault.ts';
import { isKnownTo } from './judging/judge-coverage.ts';
import { listFitting } from './list-fitting.ts';
import {
  type FaultTicketRow,
  findMassFault,
  type FoundFault,
  listChildren,
  listMassFaults,
} from './mass-fault-store.ts';
import { listMessages, type MessageRow } from './telling/message-store.ts';
import { noSuchMassFault } from './refusals.ts';
import { fullPhone } from './tell-customers.ts';
import { type MessagesQuery, messageStates, type MessageToSend } from './telling/telling-contract.ts';
import { notNull } from '../../platform/not-null.ts';
import { oneOf } from '../../platform/stored.ts';

const PAGE = 100;

export async function listMassFaultsFor(
  centre: Centre,
  actor: Actor,
  { state }: Static<typeof MassFaultQuery>,
): Promise<MassFault[]> {
  return (await listMassFaults(centre.db, { provinceId: actor.provinceId, state })).map(toFault);
}

/** @throws noSuchMassFault */
export async function readMassFault(centre: Centre, actor: Actor, id: string): Promise<MassFault> {
  return toFault(await faultFor(centre, actor, id));
}

/**
 * The outages and notices an agent is to know of while this customer speaks: of their city, or of the province of the number
 * where nobody knows who it is, and of what it is about. @throws noSuchContact
 */
export async function readKnownOnCall(centre: Centre, actor: Actor, contactId: string): Promise<KnownOnCall> {
  const contact = await contactFor(centre, actor, contactId);
  const customer = contact.customerId ? await findCustomer(centre.db, contact.customerId) : undefined;
  const matter = contact.matterId ? await findMatter(centre.db, contact.matterId) : null;
  const caller = { cityId: customer?.cityId ?? null, category: matter ? classOfType(matter.type) : null };
  const goingOn = await listMassFaults(centre.db, { provinceId: contact.provinceId, state: 'going-on' });
  const { cityId } = caller;
  const provinceId = customer?.provinceId ?? contact.provinceId;
  const notices = await listNoticesFor(centre, actor, { provinceId, cityId, type: matter?.type ?? null });
  return { outages: goingOn.filter((fault) => isKnownTo(fault, caller)).map(toFault), notices };
}

export async function listFaultTickets(
  centre: Centre,
  actor: Actor,
  id: string,
  after: string | null,
): Promise<FaultTicket[]> {
  await faultFor(centre, actor, id);
  return toTickets(centre, await listChildren(centre.db, id, after, PAGE));
}

/** Open tickets from before that may be of it and were not replied to, for somebody to attach. */
export async function listCandidates(centre: Centre, actor: Actor, id: string): Promise<FaultTicket[]> {
  const fault = await faultFor(centre, actor, id);
  if (fault.state !== 'open') return [];
  const { covered, offered } = await listFitting(centre, fault);
  const newestFirst = [...covered, ...offered].toSorted(
    (one, other) => other.raisedAt.getTime() - one.raisedAt.getTime(),
  );
  return toTickets(centre, newestFirst.slice(0, PAGE));
}

/** Whom the reply is told to, masked: by people, as no way out to customers is connected yet. */
export async function listMessagesOf(
  centre: Centre,
  actor: Actor,
  id: string,
  { after, state }: Static<typeof MessagesQuery>,
): Promise<MessageToSend[]> {
  const fault = await faultFor(centre, actor, id);
  if (!fault.replyId) return [];
  const told = state === undefined ? null : state === 'told';
  return (await listMessages(centre.db, { causeId: fault.replyId, told, after: after ?? null, limit: PAGE })).map(
    toMessage,
  );
}

function toMessage(row: MessageRow): MessageToSend {
  const phone = fullPhone(row);
  return {
    id: row.id,
    customerName: row.name === null ? null : maskName(row.name),
    phone: phone === null ? null : maskPhone(phone),
    ticket: { id: row.ticketId, number: row.number },
    words: row.words,
    madeAt: row.madeAt.toISOString(),
    state: oneOf(messageStates, row.state, 'message_to_send.state'),
    told: toTelling(row),
  };
}

function toTelling({ toldAt, toldHow, toldNote, nameZh, nameEn }: MessageRow): MessageToSend['told'] {
  if (toldAt === null) return null;
  const by = nameZh && nameEn ? { zh: nameZh, en: nameEn } : null;
  return { at: toldAt.toISOString(), by, how: notNull(toldHow, 'message_to_send.told_how'), note: toldNote };
}

async function faultFor(centre: Centre, actor: Actor, id: string): Promise<FoundFault> {
  const fault = await findMassFault(centre.db, id);
  if (!fault || !seesProvince(actor, fault.provinceId)) throw noSuchMassFault();
  return fault;
}

function toFault(row: FoundFault): MassFault {
  const { cityId, cityZh, cityEn } = row;
  return {
    id: row.ticketId,
    number: row.number,
    summary: row.summary,
    category: row.category,
    stage: row.stage,
    provinceId: row.provinceId,
    city: cityId === null ? null : { id: cityId, name: { zh: cityZh ?? cityId, en: cityEn ?? cityId } },
    placeWords: row.placeWords,
    kinds: row.kinds,
    categories: row.categories,
    since: row.since.toISOString(),
    words: row.words,
    expectedAt: row.expectedAt?.toISOString() ?? null,
    state: row.state,
    version: row.version,
    open: row.open ?? 0,
    toBeTold: row.toBeTold,
    ended: row.ended ?? 0,
    reply: toReply(row),
    latest: toLatest(row),
  };
}

function toLatest({ latest }: FoundFault): MassFault['latest'] {
  if (latest === null) return null;
  const { what, by, zh, en, at, count } = latest;
  return { what, by: { id: by, name: { zh, en } }, at: new Date(at).toISOString(), count };
}

function toReply(row: FoundFault): MassFault['reply'] {
  if (!row.replyId || !row.begunAt) return null;
  return {
    words: notNull(row.reply, 'mass_reply.reply'),
    by: { zh: notNull(row.byZh, 'account.name_zh'), en: notNull(row.byEn, 'account.name_en') },
    begunAt: row.begunAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    // Tickets that came while it ran are answered with the rest.
    total: Math.max(row.total ?? 0, (row.done ?? 0) + row.waiting),
    done: row.done ?? 0,
    told: row.told ?? 0,
    untold: row.untold,
    leftOut: row.leftOut,
  };
}

async function toTickets(centre: Centre, rows: readonly FaultTicketRow[]): Promise<FaultTicket[]> {
  const kinds = new Map(
    await Promise.all(
      [...new Set(rows.map(({ kind }) => kind))].map(
        async (kind) => [kind, await findKind(centre.kept, kind)] as const,
      ),
    ),
  );
  return rows.map((row) => {
    const life = kinds.get(row.kind)?.life;
    return {
      id: row.id,
      number: row.number,
      kind: row.kind,
      category: row.category,
      stage: row.stage,
      stageName: (life && stateOf(life, row.stage)?.name) ?? { zh: row.stage, en: row.stage },
      state: standingOf(row.state),
      summary: row.summary,
      place: placesOf(row)[0] ?? null,
      customerName: row.customerName === null ? null : maskName(row.customerName),
      raisedAt: row.raisedAt.toISOString(),
    };
  });
}
