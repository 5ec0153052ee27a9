import type { Centre } from '../../../platform/work.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import type { Colleague } from '../note/contract.ts';
import { findSubject, type Noted, type On } from '../note/find-subject.ts';
import { findReaders, listReaders } from './colleague-store.ts';

const SHOWN = 20;

/** Who can be mentioned on a ticket or a contact: whoever may read it. @throws noSuchTicket, noSuchContact */
export async function findColleagues(centre: Centre, actor: Actor, on: On, named = ''): Promise<Colleague[]> {
  const { right, provinceId } = await findSubject(centre, actor, on);
  const who = { posts: postsWith(centre, right), provinceId };
  const rows = await findReaders(centre.db, who, { named: named.trim(), without: actor.accountId, limit: SHOWN });
  return rows.map(({ id, nameZh: zh, nameEn: en, posts, team }) => ({ id, name: { zh, en }, posts, team }));
}

/** The names of those of these accounts that may read it, by id. */
export async function findMentionable(
  centre: Centre,
  { right, provinceId }: Pick<Noted, 'right' | 'provinceId'>,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await listReaders(centre.db, { posts: postsWith(centre, right), provinceId }, ids);
  return new Map(rows.map(({ id, nameZh }) => [id, nameZh]));
}

function postsWith({ rights }: Pick<Centre, 'rights'>, right: string): string[] {
  return [...rights].flatMap(([post, held]) => (held.has(right) ? [post] : []));
}
