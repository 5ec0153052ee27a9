import type { Centre } from '../../platform/work.ts';
import { contactFor } from '../../contact/contacts/index.ts';
import { maskName } from '../../foundation/customers/index.ts';
import { type Actor, seesProvince } from '../../foundation/organisation/index.ts';
import { listSkills } from '../../foundation/workforce/index.ts';
import type { HandOver } from './contract.ts';
import { noSuchHandOver } from './refusals.ts';
import { findNamedHandOver, listLive, listOfContact, type NamedHandOver } from './store.ts';

export async function listHandOvers(centre: Centre, actor: Actor): Promise<HandOver[]> {
  const takes = actor.rights.has('hand-over:take');
  const rows = await listLive(centre.db, actor.provinceId, actor.accountId, takes);
  const skills = await listSkills(centre.db, [actor.accountId]);
  return rows.filter((row) => row.state !== 'offered' || isAsked(row, actor, skills)).map(present);
}

/** An expert who named their categories sees offers about those; their sender sees them always. */
function isAsked(row: NamedHandOver, actor: Actor, skills: { skill: string }[]): boolean {
  const mine = row.fromAccountId === actor.accountId;
  return mine || skills.length === 0 || skills.some(({ skill }) => skill === row.skill);
}

/** Every hand-over of a contact, in order. @throws noSuchContact */
export async function listHandOversOf(centre: Centre, actor: Actor, contactId: string): Promise<HandOver[]> {
  await contactFor(centre, actor, contactId);
  return (await listOfContact(centre.db, contactId)).map(present);
}

/** @throws noSuchHandOver */
export async function readHandOver(centre: Centre, actor: Actor, id: string): Promise<HandOver> {
  const row = await findNamedHandOver(centre.db, id);
  if (!row || !seesProvince(actor, row.provinceId)) throw noSuchHandOver();
  return present(row);
}

function present(row: NamedHandOver): HandOver {
  return {
    id: row.id,
    contactId: row.contactId,
    customerName: row.name === null ? null : maskName(row.name),
    customerLevel: row.level,
    matterType: row.type,
    state: row.state,
    from: { zh: row.fromZh, en: row.fromEn },
    expert: row.expertZh && row.expertEn ? { zh: row.expertZh, en: row.expertEn } : null,
    offeredAt: row.offeredAt.toISOString(),
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    ending: row.ending,
    reason: row.reason,
  };
}
