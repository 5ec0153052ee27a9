import type { Kept } from '../../../platform/keeping/keep.ts';
import { type Actor, findCity, findProvince, findTeam } from '../../organisation/index.ts';
import type { MyReading, Notice } from '../notice/contract.ts';
import { phaseOf } from '../notice/notice-life.ts';
import { mayPublish } from '../publishing/write-notice.ts';
import type { FoundNotice } from '../stores/notice-store.ts';
import type { ReadingRow } from '../stores/reading-store.ts';

interface Seen {
  kept: Kept;
  now: Date;
  actor: Actor;
}

/** @param reading null: it is not addressed to them */
export async function presentNotice(
  { kept, now, actor }: Seen,
  row: FoundNotice,
  reading: ReadingRow | 'unseen' | null,
): Promise<Notice> {
  return {
    id: row.id,
    phase: phaseOf(row, now),
    version: row.version,
    revision: row.revision,
    kind: row.kind,
    importance: row.importance,
    title: { zh: row.titleZh, en: row.titleEn },
    text: { zh: row.textZh, en: row.textEn },
    say: { zh: row.sayZh, en: row.sayEn },
    from: row.startsAt?.toISOString() ?? null,
    until: row.endsAt?.toISOString() ?? null,
    openEnded: row.openEnded,
    ...(await namesOf(kept, row)),
    types: row.types,
    outageId: row.outageId,
    ...deedsOf(row),
    remindedAt: row.remindedVersion === row.askedVersion ? (row.remindedAt?.toISOString() ?? null) : null,
    mine: reading === null ? null : toReading(row, reading),
    mayPublish: mayPublish(actor, row),
  };
}

async function namesOf(kept: Kept, row: FoundNotice): Promise<Pick<Notice, 'province' | 'audience' | 'places'>> {
  const named = async (ids: readonly string[], find: (kept: Kept, id: string) => Promise<Names | undefined>) =>
    Promise.all(ids.map(async (id) => toNamed(id, await find(kept, id))));
  const [province] = await named(row.provinceId === null ? [] : [row.provinceId], findProvince);
  return {
    province: province ?? null,
    audience: {
      cities: await named(row.cities, findCity),
      posts: row.posts,
      teams: await named(row.teams, findTeam),
      skills: row.skills,
    },
    places: {
      provinces: await named(row.placeProvinces, findProvince),
      cities: await named(row.placeCities, findCity),
    },
  };
}

interface Names {
  nameZh: string;
  nameEn: string;
}

const toNamed = (id: string, found: Names | undefined) => ({
  id,
  name: { zh: found?.nameZh ?? id, en: found?.nameEn ?? id },
});

function deedsOf(row: FoundNotice): Pick<Notice, 'written' | 'published' | 'withdrawn'> {
  const published = deed(row.publishedBy, row.publisherZh, row.publisherEn, row.publishedAt);
  const withdrawn = deed(row.withdrawnBy, row.withdrawerZh, row.withdrawerEn, row.withdrawnAt);
  return {
    written: {
      by: { id: row.writtenBy, name: { zh: row.writerZh, en: row.writerEn } },
      at: row.writtenAt.toISOString(),
    },
    published,
    withdrawn: withdrawn && { ...withdrawn, reason: row.withdrawnWhy ?? '' },
  };
}

function deed(id: string | null, zh: string | null, en: string | null, at: Date | null): Notice['published'] {
  if (id === null || zh === null || at === null) return null;
  return { by: { id, name: { zh, en: en ?? zh } }, at: at.toISOString() };
}

function toReading({ importance }: FoundNotice, reading: ReadingRow | 'unseen'): MyReading {
  if (reading === 'unseen') return { shownAt: null, openedAt: null, confirmedAt: null, read: false };
  const { shownAt, openedAt, confirmedAt } = reading;
  return {
    shownAt: shownAt.toISOString(),
    openedAt: openedAt?.toISOString() ?? null,
    confirmedAt: confirmedAt?.toISOString() ?? null,
    read: (importance === 'must-read' ? confirmedAt : openedAt) !== null,
  };
}
