import type { Post } from '../actors/posts.ts';
import { posts as allPosts } from '../actors/posts.ts';
import type { City, Province } from '../places/place-store.ts';
import type { TeamRow } from '../places/team-store.ts';
import type { ImportFault, ImportRow } from './import-contract.ts';
import { type ColumnKey, groupWords, postWords } from './import-columns.ts';
import type { ReadRow } from './read-rows.ts';

/** Somebody there already, as far as a row can change them. */
export interface Present {
  id: string;
  username: string;
  nameZh: string;
  nameEn: string;
  provinceId: string | null;
  cityId: string | null;
  posts: readonly string[];
  teams: readonly string[];
  version: number;
  disabledAt: Date | null;
}

export interface Known {
  provinces: readonly Province[];
  cities: readonly City[];
  teams: readonly TeamRow[];
  people: ReadonlyMap<string, Present>;
  /** Null: all. */
  administers: string | null;
}

export interface Wanted {
  username: string;
  nameZh: string;
  nameEn: string;
  provinceId: string | null;
  cityId: string | null;
  posts: Post[];
  teams: string[];
}

export interface PlannedRow extends ImportRow {
  wanted: Wanted;
  /** Whom it changes, as they are. */
  present: Present | null;
}

type Fault = [key: ColumnKey, why: ImportFault, value?: string];

const USERNAME = /^[A-Za-z0-9._-]{1,64}$/u;
const LONGEST_NAME = 100;

/** What each row would do, or why it cannot. Pure. */
export function judgeRows(rows: readonly ReadRow[], known: Known): PlannedRow[] {
  const times = new Map<string, number>();
  for (const { text } of rows) times.set(text.username, (times.get(text.username) ?? 0) + 1);
  return rows.map((row) => judgeRow(row, known, (times.get(row.text.username) ?? 0) > 1));
}

function judgeRow(row: ReadRow, known: Known, twice: boolean): PlannedRow {
  const { text } = row;
  const present = known.people.get(text.username) ?? null;
  const [wanted, faults] = readWanted(row, known);
  if (twice) faults.push(['username', 'username-twice']);
  if (present?.disabledAt) faults.push(['username', 'disabled']);
  const sees = (provinceId: string | null) => known.administers === null || known.administers === provinceId;
  if (present && !sees(present.provinceId)) faults.push(['username', 'not-yours']);
  if (!sees(wanted.provinceId)) faults.push(['province', 'not-yours']);
  const changed = present ? differing(present, wanted) : [];
  const would = present ? (changed.length > 0 ? 'change' : 'nothing') : 'make';
  return {
    row: row.row,
    username: text.username,
    name: text.nameZh,
    does: faults.length > 0 ? 'refuse' : would,
    changed,
    faults: faults.map(([key, why, value]) => ({ cell: row.cellOf(key), why, value: value ?? text[key] })),
    wanted,
    present,
  };
}

function readWanted({ text }: ReadRow, known: Known): [Wanted, Fault[]] {
  const faults: Fault[] = [];
  if (!USERNAME.test(text.username)) faults.push(['username', 'username-wrong']);
  for (const key of ['nameZh', 'nameEn'] as const)
    if (text[key] === '' || text[key].length > LONGEST_NAME) faults.push([key, 'name-missing']);
  const provinceId = findProvince(text.province, known);
  if (provinceId === undefined) faults.push(['province', 'province-unknown']);
  const ofProvince = <T extends City | TeamRow>(all: readonly T[]) =>
    all.filter((one) => one.provinceId === provinceId);
  const city = text.city === '' ? null : find(text.city, ofProvince(known.cities));
  if (city === undefined) faults.push(['city', 'city-unknown']);
  const posts = listed(text.posts).map((word) => [word, findPost(word)] as const);
  if (posts.length === 0) faults.push(['posts', 'post-unknown', '']);
  for (const [word, post] of posts) if (!post) faults.push(['posts', 'post-unknown', word]);
  const teams = listed(text.teams).map((word) => [word, find(word, ofProvince(known.teams))] as const);
  for (const [word, team] of teams) if (!team) faults.push(['teams', 'team-unknown', word]);
  const wanted = {
    username: text.username,
    nameZh: text.nameZh,
    nameEn: text.nameEn,
    provinceId: provinceId ?? null,
    cityId: city?.id ?? null,
    posts: allPosts.filter((post) => posts.some(([, found]) => found === post)),
    teams: [...new Set(teams.flatMap(([, team]) => (team ? [team.id] : [])))].toSorted(),
  };
  return [wanted, faults];
}

interface Named {
  id: string;
  nameZh: string;
  nameEn: string;
}

/** By its id, or its name in either language. */
function find<T extends Named>(word: string, all: readonly T[]): T | undefined {
  const lower = word.toLowerCase();
  return all.find(({ id, nameZh, nameEn }) => [id, nameZh, nameEn].some((name) => name.toLowerCase() === lower));
}

function findProvince(word: string, { provinces }: Known): string | null | undefined {
  if (groupWords.some((group) => group.toLowerCase() === word.toLowerCase())) return null;
  return find(word, provinces)?.id;
}

function findPost(word: string): Post | undefined {
  const lower = word.toLowerCase();
  return allPosts.find((post) =>
    [post, postWords[post].zh, postWords[post].en].some((one) => one.toLowerCase() === lower),
  );
}

const listed = (text: string) =>
  text
    .split(/[、,，;；\n]+/u)
    .map((one) => one.trim())
    .filter(Boolean);

function differing(present: Present, wanted: Wanted): string[] {
  const before = { ...present, posts: present.posts.toSorted(), teams: present.teams.toSorted() };
  const after = { ...wanted, posts: wanted.posts.toSorted() };
  const names = ['nameZh', 'nameEn', 'provinceId', 'cityId', 'posts', 'teams'] as const;
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
