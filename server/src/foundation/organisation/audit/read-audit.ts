import type { Static } from 'typebox';
import { storedAs } from '../../../platform/stored.ts';
import type { Centre } from '../../../platform/work.ts';
import { type Actor, seesProvince } from '../actors/actor.ts';
import { AuditEntry, type AuditQuery } from './audit-contract.ts';
import { type AuditFilter, listAudit } from './audit-store.ts';
import { deedOf } from './deed-words.ts';
import { nameSubjects } from './name-subjects.ts';

const PAGE = 100;
const readAbout = storedAs(AuditEntry.properties.about, 'audit_entry.about');

/** Who did, and read, what, newest first; of one's own province, or of all. */
export async function readAudit(
  centre: Centre,
  actor: Actor,
  { provinceId, limit = PAGE, ...filter }: Static<typeof AuditQuery>,
): Promise<AuditEntry[]> {
  if (provinceId !== undefined && !seesProvince(actor, provinceId)) return [];
  return readEntries(centre, { ...filter, provinceId: provinceId ?? actor.provinceId }, limit);
}

export async function readEntries(centre: Centre, filter: AuditFilter, limit: number): Promise<AuditEntry[]> {
  const rows = await listAudit(centre.db, filter, limit);
  const abouts = rows.map(({ about }) => readAbout(about));
  const names = await nameSubjects(centre.followers, centre.db, abouts);
  return rows.map(({ id, at, accountId, what, about, username, nameZh, nameEn, provinceZh, provinceEn }) => {
    const said = readAbout(about);
    return {
      id,
      at: at.toISOString(),
      accountId,
      by: username && nameZh && nameEn ? { username, name: { zh: nameZh, en: nameEn } } : null,
      province: provinceZh && provinceEn ? { zh: provinceZh, en: provinceEn } : null,
      what,
      did: deedOf(what),
      about: said,
      names: namesIn(said, names),
    };
  });
}

function namesIn(about: object, names: ReadonlyMap<string, { zh: string; en: string }>): AuditEntry['names'] {
  const known = Object.values(about).flatMap((value: unknown) => {
    if (typeof value === 'object' && value !== null) return Object.entries(namesIn(value, names));
    const name = typeof value === 'string' ? names.get(value) : undefined;
    return typeof value === 'string' && name ? [[value, name] as const] : [];
  });
  return Object.fromEntries(known);
}
