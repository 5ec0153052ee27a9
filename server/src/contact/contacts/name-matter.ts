import { matterNamed } from './announcements.ts';
import type { Static } from 'typebox';
import { newId } from '../../platform/new-id.ts';
import type { Work } from '../../platform/work.ts';
import type { Actor } from '../../foundation/organisation/index.ts';
import type { NameMatter } from './contract.ts';
import { announceDesk, holdMyContact, noteOnTimeline } from './hold-contact.ts';
import { moveNotPossible } from './refusals.ts';
import { changeContact, type ContactRow, findLatestMatter, saveMatter } from './store.ts';

/**
 * Says what the contact is about. The same type again is the same matter, on any channel
 * (docs/rules/contacts.md#one-conversation), unless the agent says it is a separate one.
 * @throws noSuchContact, notYourContact, contactClosed, moveNotPossible (not answered yet)
 */
export async function nameMatter(work: Work, actor: Actor, id: string, named: Static<typeof NameMatter>) {
  const contact = await holdMyContact(work, actor, id);
  if (contact.state === 'ringing') throw moveNotPossible();
  const matterId = await chooseMatter(work, contact, named);
  await changeContact(work.db, id, { matterId });
  await noteOnTimeline(work, contact, actor.accountId, 'matter-named', {
    type: named.type,
    separate: named.separate ?? false,
  });
  announceDesk(work, contact);
  work.announce(matterNamed, { contactId: id, matterId });
  return { contact: { ...contact, matterId }, matterId };
}

async function chooseMatter(work: Work, contact: ContactRow, { type, separate }: Static<typeof NameMatter>) {
  const latest = await findLatestMatter(work.db, contact.customerId, type);
  if (latest && !separate) return latest.id;
  const id = newId(work.now);
  const { customerId, provinceId } = contact;
  await saveMatter(work.db, { id, customerId, provinceId, type, openedAt: work.now });
  return id;
}
