import { isDeepStrictEqual } from 'node:util';
import { Value } from 'typebox/value';
import { malformedRequest } from '../../../platform/refusal.ts';
import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { saveAuditEntry } from '../../../foundation/organisation/index.ts';
import { amendTicket, lockLife, listKinds, noSuchTicket, noteOnTicket } from '../../../casework/tickets/index.ts';
import { changeStatus, findAssignee } from './change-status.ts';
import type { TicketView, Wanted } from '../representations/given.ts';
import type { KeyHolder } from '../keys/guard-keys.ts';
import { judgeFiles, keepAttachments, withKept } from './keep-attachments.ts';
import { applyJsonPatch, type JsonPatch } from '../patches/json-patch.ts';
import { mergePatch } from '../patches/merge-patch.ts';
import { keptAsItIs, notChangeable, noSuchTroubleTicket } from '../refusals.ts';
import { kindOf, severityOf } from '../representations/read-terms.ts';
import { readTroubleTicket } from './read-trouble-tickets.ts';
import { findGiven, markDeleted, saveGiven } from './ticket-store.ts';
import { type Representation, without } from '../representations/representation.ts';

type Locked = Awaited<ReturnType<typeof lockLife>>;

interface Change {
  work: Work;
  representation: Representation;
  holder: KeyHolder;
  locked: Locked;
  before: TicketView;
}

/** A merge patch, or the operations of a JSON patch. */
export type Patch = Record<string, unknown> | JsonPatch;

/**
 * Changes a ticket by a patch of the ticket as this version of the standard shows it: first its attributes, then its
 * status, by the one move of its life that leads there, and to a team where the patch names one. All of it or nothing. Gives what was asked to be different.
 * @throws noSuchTroubleTicket, malformedRequest, patchNotFitting, notChangeable, keptAsItIs, statusNotAllowed, and what
 * `judgeFiles` refuses
 */
export async function changeTroubleTicket(
  centre: Centre,
  representation: Representation,
  holder: KeyHolder,
  id: string,
  patch: Patch,
): Promise<Record<string, unknown>> {
  return inOneWork(centre, async (work) => {
    const change = await lockForChange(work, representation, holder, id);
    const shown = representation.present(change.before);
    const merged = applyPatch(representation, shown, patch);
    refuseOurs(representation, shown, merged);
    const wanted = readWanted(representation, merged);
    await changeAttributes(change, wanted, shown);
    await addNotes(change, wanted);
    if (wanted.status !== null) {
      const team = await findAssignee(change, wanted);
      await changeStatus(change, wanted.status, { reason: reasonOf(patch), team });
    }
    await audit(change, 'trouble-ticket.changed');
    return Object.fromEntries(Object.entries(merged).filter(([name, value]) => !isDeepStrictEqual(value, shown[name])));
  });
}

/** Lists that are empty are not shown, and can be added to. */
function applyPatch(
  representation: Representation,
  shown: Record<string, unknown>,
  patch: Patch,
): Record<string, unknown> {
  if (!Array.isArray(patch)) return Object(mergePatch(shown, patch));
  const empty = Object.fromEntries(representation.lists.map((name) => [name, []]));
  return without(Object(applyJsonPatch({ ...empty, ...shown }, patch)));
}

/** Gives a ticket up, and takes it out of this interface; inside the centre it stays, cancelled. @throws statusNotAllowed */
export async function deleteTroubleTicket(
  centre: Centre,
  representation: Representation,
  holder: KeyHolder,
  id: string,
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const change = await lockForChange(work, representation, holder, id);
    await changeStatus(change, 'cancelled', { reason: null, team: null, deleted: true });
    const given = (await findGiven(work.db, id)) ?? change.before.given;
    await saveGiven(work.db, id, holder.id, given);
    await markDeleted(work.db, id, work.now);
    await audit(change, 'trouble-ticket.deleted');
  });
}

/** Looks before it locks, so that another province's ticket is never even locked. */
async function lockForChange(
  work: Work,
  representation: Representation,
  holder: KeyHolder,
  id: string,
): Promise<Change> {
  await readTroubleTicket(work, holder, id);
  const locked = await lockLife(work, null, id).catch((error: unknown) => {
    throw isNoTicket(error) ? noSuchTroubleTicket() : error;
  });
  return { work, representation, holder, locked, before: await readTroubleTicket(work, holder, id) };
}

function isNoTicket(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === noSuchTicket().code;
}

function refuseOurs(representation: Representation, shown: Record<string, unknown>, merged: unknown): void {
  const after: Record<string, unknown> = Object(merged);
  const changed = representation.ours.filter((name) => !isDeepStrictEqual(shown[name], after[name]));
  if (changed.length > 0) throw notChangeable(changed.map((field) => ({ field, message: 'is set by the server' })));
}

/** @throws malformedRequest where the ticket would not be of the stated shape any more */
function readWanted(representation: Representation, merged: unknown): Wanted {
  const errors = Value.Errors(representation.shapes.create, merged).slice(0, 10);
  if (errors.length > 0)
    throw malformedRequest(
      errors.map(({ instancePath, message }) => ({ field: instancePath.slice(1).replaceAll('/', '.'), message })),
    );
  return representation.read(merged);
}

async function changeAttributes(change: Change, wanted: Wanted, shown: Record<string, unknown>): Promise<void> {
  const { work, representation, locked, before } = change;
  const same = representation.read(shown);
  await refuseOtherKind(change, wanted);
  const changed = changedIn(same.given, wanted.given);
  const attachments = await changeAttachments(change, wanted, changed.attachments);
  const given = { ...before.given, ...changed, attachments };
  const severity = severityOf(wanted.given.severity ?? '');
  const summary = wanted.description === same.description ? {} : { summary: wanted.description };
  const weight = wanted.given.severity === same.given.severity ? {} : { severity };
  const identifier = wanted.given.identifiers[0]?.id ?? null;
  const external = isDeepStrictEqual(same.given.identifiers, wanted.given.identifiers)
    ? {}
    : { externalId: identifier };
  const changes = { ...summary, ...weight, ...external };
  const isGivenSame = wanted.files.length === 0 && isDeepStrictEqual(same.given, wanted.given);
  if (isGivenSame && Object.keys(changes).length === 0) return;
  if (!isGivenSame) await saveGiven(work.db, locked.ticket.id, change.holder.id, given);
  await amendTicket(work, locked, changes, { by: change.holder.name });
}

async function changeAttachments(
  { work, locked, holder, before }: Change,
  { given, files }: Wanted,
  changed?: unknown,
) {
  const kept = before.given.attachments;
  if (changed === undefined && files.length === 0) return kept;
  return keepAttachments(work, locked, await judgeFiles(files), withKept(kept, given.attachments), holder.name);
}

/** What this version cannot express, the other version's attributes, stays. */
function changedIn(before: Wanted['given'], after: Wanted['given']): Partial<Wanted['given']> {
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => !isDeepStrictEqual(value, Reflect.get(before, name))),
  );
}

async function refuseOtherKind({ work, locked, before }: Change, { given, specification }: Wanted): Promise<void> {
  if (specification !== null && specification !== locked.ticket.kind)
    throw keptAsItIs([{ field: 'troubleTicketSpecification', message: `is ${locked.ticket.kind}` }]);
  const type = given.ticketType ?? '';
  if (type === (before.given.ticketType ?? before.kind)) return;
  if (kindOf(type, await listKinds(work.kept))?.kind !== locked.ticket.kind)
    throw keptAsItIs([{ field: 'ticketType', message: `is of the kind ${locked.ticket.kind}` }]);
}

/** Notes are only ever added. */
async function addNotes({ work, holder, locked, before }: Change, { notes }: Wanted): Promise<void> {
  const known = new Map(before.notes.map((note) => [note.id, note.text]));
  for (const { id, author, text } of notes) {
    const there = id === null ? undefined : known.get(id);
    if (there !== undefined && there !== text) throw keptAsItIs([{ field: 'note', message: `${id ?? ''} is kept` }]);
    if (there === undefined) await noteOnTicket(work, locked, { note: text, author: author ?? holder.name });
  }
}

function reasonOf(patch: Patch): string | null {
  const statusChangeReason = Array.isArray(patch)
    ? patch.findLast(({ path }) => path === '/statusChangeReason')?.value
    : patch['statusChangeReason'];
  return typeof statusChangeReason === 'string' && statusChangeReason.trim() ? statusChangeReason : null;
}

async function audit({ work, holder, locked }: Change, what: string): Promise<void> {
  const by = { accountId: null, provinceId: locked.ticket.provinceId };
  await saveAuditEntry(work.db, work.now, by, what, { keyId: holder.id, ticketId: locked.ticket.id });
}
