import { newId } from '../../../platform/new-id.ts';
import { keyUsed } from '../../../platform/refusal.ts';
import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { type Actor, concerned, seesProvince } from '../../../foundation/organisation/index.ts';
import { contactFor, findContact, noSuchContact } from '../../contacts/index.ts';
import { staffMessageChanged } from './announcements.ts';
import type { StaffMessage, WriteStaffMessage } from './staff-message-contract.ts';
import { noSuchColleague, onlyWithLead } from './staff-message-refusals.ts';
import {
  findOfKey,
  findWriter,
  listAbout,
  listBetween,
  listCorrespondents,
  listUnreadFrom,
  markStaffRead,
  saveStaffMessage,
  type StaffMessageRow,
} from './staff-message-store.ts';

const LEAD = 'team-lead';

/**
 * A lead writes to an agent or an expert of the province, or one of these to a lead; about a contact or without one. No
 * customer ever reads it. The same key is the same message.
 * @throws noSuchColleague, onlyWithLead, noSuchContact, keyUsed
 */
export async function writeStaffMessage(
  centre: Centre,
  actor: Actor,
  toId: string,
  { key, text, contactId }: WriteStaffMessage,
): Promise<StaffMessage> {
  return inOneWork(centre, async (work) => {
    const provinceId = await demandColleague(work, actor, toId);
    if (contactId !== undefined) await demandContact(work, actor, contactId);
    const { accountId: fromId } = actor;
    const written = { fromId, toId, contactId: contactId ?? null, text: text.trim(), key };
    const isNew = await saveStaffMessage(work.db, { ...written, id: newId(work.now), provinceId, at: work.now });
    const saved = await findOfKey(work.db, fromId, key);
    if (!saved || saved.toId !== toId || saved.text !== written.text || saved.contactId !== written.contactId)
      throw keyUsed();
    if (isNew) work.announce(staffMessageChanged, { fromId, toId }, concerned([fromId, toId]));
    return present(saved, fromId);
  });
}

/** @returns the province of the two @throws noSuchColleague, onlyWithLead */
async function demandColleague(work: Work, actor: Actor, toId: string): Promise<string> {
  const colleague = await findWriter(work.db, toId);
  if (!colleague?.provinceId || toId === actor.accountId) throw noSuchColleague();
  if (!seesProvince(actor, colleague.provinceId)) throw noSuchColleague();
  if (!actor.posts.includes(LEAD) && !colleague.posts.includes(LEAD)) throw onlyWithLead();
  return colleague.provinceId;
}

/** @throws noSuchContact */
async function demandContact(work: Work, actor: Actor, contactId: string): Promise<void> {
  const contact = await findContact(work.db, contactId);
  if (!contact || !seesProvince(actor, contact.provinceId)) throw noSuchContact();
}

/** What a colleague and I wrote each other, or what I wrote and got about a contact; oldest first. @throws noSuchContact */
export async function listStaffMessages(
  centre: Centre,
  actor: Actor,
  asked: { with?: string | undefined; contactId?: string | undefined },
): Promise<StaffMessage[]> {
  const { accountId } = actor;
  if (asked.contactId !== undefined) {
    await contactFor(centre, actor, asked.contactId);
    return (await listAbout(centre.db, asked.contactId, accountId)).map((row) => present(row, accountId));
  }
  if (asked.with === undefined) return [];
  return (await listBetween(centre.db, accountId, asked.with)).map((row) => present(row, accountId));
}

/** I read what a colleague wrote to me; they see it. */
export async function readStaffMessages(centre: Centre, actor: Actor, fromId: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const { accountId: toId } = actor;
    const read = await markStaffRead(work.db, toId, fromId, work.now);
    if (read > 0) work.announce(staffMessageChanged, { fromId, toId }, concerned([fromId, toId]));
  });
}

/** Whom I can go on writing with: leads of my province, and who wrote with me before. */
export async function listStaffColleagues(centre: Centre, { accountId, provinceId }: Actor) {
  const rows = await listCorrespondents(centre.db, accountId, provinceId);
  return rows.map(({ id, nameZh, nameEn }) => ({ id, name: { zh: nameZh, en: nameEn } }));
}

/** Who wrote to me what I have not read. */
export async function listUnread(centre: Centre, { accountId }: Actor) {
  const rows = await listUnreadFrom(centre.db, accountId);
  return rows.map(({ id, nameZh, nameEn, count, contactId, text, at }) => ({
    from: { id, name: { zh: nameZh, en: nameEn } },
    count,
    latest: { contactId, text, at: at.toISOString() },
  }));
}

function present(row: StaffMessageRow, accountId: string): StaffMessage {
  return {
    id: row.id,
    from: { id: row.fromId, name: { zh: row.fromZh, en: row.fromEn } },
    to: { id: row.toId, name: { zh: row.toZh, en: row.toEn } },
    mine: row.fromId === accountId,
    contactId: row.contactId,
    text: row.text,
    at: row.at.toISOString(),
    readAt: row.readAt?.toISOString() ?? null,
  };
}
