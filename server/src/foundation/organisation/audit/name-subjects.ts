import type { Database } from '../../../platform/database/database.ts';
import { defineFollower, followersOf, type Following } from '../../../platform/follower.ts';
import { findNames } from './audit-store.ts';

type InBoth = { zh: string; en: string };

/** Says by which words people know what an entry is about; later modules know their own. */
export interface SubjectNamer {
  /** Under which name entries have the id: `ticketId`. */
  subject: string;
  find(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, InBoth>>;
}

export const subjectNamer = defineFollower<SubjectNamer>('subject-names');

const accounts = ['accountId', 'from', 'to'];

/** The names of what these entries are about, by id; what nobody knows, or what is gone, is left out. */
export async function nameSubjects(
  followers: readonly Following[],
  db: Database,
  entries: readonly Record<string, unknown>[],
): Promise<Map<string, InBoth>> {
  const namers: SubjectNamer[] = [
    ...accounts.map((subject) => ({ subject, find: findNames })),
    ...followersOf(followers, subjectNamer),
  ];
  const names = new Map<string, InBoth>();
  for (const { subject, find } of namers) {
    const ids = new Set(entries.flatMap((about) => saidUnder(subject, about)).filter(isId));
    if (ids.size === 0) continue;
    for (const [id, name] of await find(db, [...ids])) names.set(id, name);
  }
  return names;
}

/** However deep: whoever took over is named within what was handed on. */
function saidUnder(subject: string, about: object): unknown[] {
  return Object.entries(about).flatMap(([name, value]: [string, unknown]) => {
    if (name === subject) return [value];
    return typeof value === 'object' && value !== null ? saidUnder(subject, value) : [];
  });
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/u;

function isId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}
