import type { Static } from 'typebox';
import { newId } from '../../platform/new-id.ts';
import type { Work } from '../../platform/work.ts';
import type { Actor } from '../../foundation/organisation/index.ts';
import type { NameMatter } from './contract.ts';
import { matterNamed } from './life/announcements.ts';
import { lockMyContact } from './life/lock-contact.ts';
import { moveNotPossible } from './life/refusals.ts';
import { type ContactRow, findLatestMatter, findMatterOf, saveMatter } from './life/store.ts';
import { announceDesk, writeLines } from './life/write-timeline.ts';

/**
 * Says what the contact is about. The same type again is the same matter, on any channel
 * (docs/rules/contacts.md#one-conversation), unless the agent says it is a separate one; of somebody unknown it is a
 * matter of its own until they are known, or that of the contact it goes on from.
 * @throws noSuchContact, notYourContact, contactClosed, moveNotPossible (not answered yet)
 */
export async function nameMatter(work: Work, actor: Actor, id: string, named: Static<typeof NameMatter>) {
  const contact = await lockMyContact(work, actor, id);
  if (contact.state === 'ringing') throw moveNotPossible();
  const matterId = await chooseMatter(work, contact, named);
  const detail = { type: named.type, separate: named.separate ?? false };
  await writeLines(work, contact, [{ by: actor.accountId, kind: 'matter-named', detail }], { matterId });
  announceDesk(work, contact);
  work.announce(matterNamed, { contactId: id, matterId });
  return { contact: { ...contact, matterId }, matterId };
}

async function chooseMatter(work: Work, contact: ContactRow, { type, separate }: Static<typeof NameMatter>) {
  const { customerId, provinceId, followsId } = contact;
  if (!separate) {
    const earlier = customerId ? await findLatestMatter(work.db, customerId, type) : undefined;
    const joined = earlier ?? (followsId ? await findMatterOf(work.db, followsId, type) : undefined);
    if (joined) return joined.id;
  }
  const id = newId(work.now);
  await saveMatter(work.db, { id, customerId, provinceId, type, openedAt: work.now });
  return id;
}
