import type { Centre } from '../../platform/work.ts';
import { contactFor } from '../../contact/contacts/index.ts';
import { maskName } from '../../foundation/customers/index.ts';
import { type Actor, seesProvince } from '../../foundation/organisation/index.ts';
import { listSkills } from '../../foundation/workforce/index.ts';
import {
  findConsult,
  listConsultsOf,
  listDecliners,
  listLiveConsults,
  listSaidIn,
  type NamedConsult,
} from './consult-store.ts';
import type { Consult } from './consult-contract.ts';
import { answerBy } from './note-late.ts';
import { noSuchConsult } from './consult-refusals.ts';

/** Every consult of a contact, in order. @throws noSuchContact */
export async function listConsultsOfContact(centre: Centre, actor: Actor, contactId: string): Promise<Consult[]> {
  await contactFor(centre, actor, contactId);
  return present(centre, actor, await listConsultsOf(centre.db, contactId));
}

/** Those that last and that concern this person: their own, and what they may take. */
export async function listConsults(centre: Centre, actor: Actor): Promise<Consult[]> {
  const { provinceId, accountId, rights } = actor;
  const answers = rights.has('consult:answer');
  const all = await present(centre, actor, await listLiveConsults(centre.db, { provinceId, accountId, answers }));
  return all.filter(({ role }) => role !== null);
}

/** @throws noSuchConsult */
export async function readConsult(centre: Centre, actor: Actor, id: string): Promise<Consult> {
  const found = await findConsult(centre.db, id);
  if (!found || !seesProvince(actor, found.provinceId)) throw noSuchConsult();
  const all = await present(centre, actor, await listConsultsOf(centre.db, found.contactId));
  const one = all.find((consult) => consult.id === id);
  if (!one) throw noSuchConsult();
  return one;
}

async function present(centre: Centre, actor: Actor, rows: readonly NamedConsult[]): Promise<Consult[]> {
  const ids = rows.map(({ id }) => id);
  const said = await listSaidIn(centre.db, ids);
  const declined = await listDecliners(centre.db, ids);
  const skills = (await listSkills(centre.db, [actor.accountId])).map(({ skill }) => skill);
  return rows.map((row) => {
    const hasDeclined = declined.some((one) => one.consultId === row.id && one.accountId === actor.accountId);
    return {
      ...toldOf(row),
      role: roleOf(actor, row, hasDeclined, skills),
      said: said
        .filter(({ consultId }) => consultId === row.id)
        .map(({ seq, kind, nameZh, nameEn, accountId, text, at }) => ({
          seq: Number(seq),
          kind,
          by: { zh: nameZh, en: nameEn },
          mine: accountId === actor.accountId,
          text,
          at: at.toISOString(),
        })),
    };
  });
}

/** An expert who named their categories is asked about those only, and who declined is asked no more. */
function roleOf(actor: Actor, row: NamedConsult, declined: boolean, skills: readonly string[]): Consult['role'] {
  if (row.fromAccountId === actor.accountId) return 'asks';
  if (row.expertId === actor.accountId) return 'answers';
  const fits = row.skill === null || skills.length === 0 || skills.includes(row.skill);
  return row.state === 'asked' && !declined && fits && actor.rights.has('consult:answer') ? 'asked' : null;
}

function toldOf(row: NamedConsult): Omit<Consult, 'role' | 'said'> {
  return {
    id: row.id,
    contactId: row.contactId,
    customerName: row.name === null ? null : maskName(row.name),
    customerLevel: row.level,
    matterType: row.type,
    state: row.state,
    from: { zh: row.fromZh, en: row.fromEn },
    expert: row.expertZh && row.expertEn ? { zh: row.expertZh, en: row.expertEn } : null,
    askedAt: row.askedAt.toISOString(),
    answerBy: answerBy(row.askedAt).toISOString(),
    takenAt: row.takenAt?.toISOString() ?? null,
    answeredAt: row.answeredAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    late: row.lateAt !== null,
  };
}
