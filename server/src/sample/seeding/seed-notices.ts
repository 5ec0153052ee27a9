import { readFile } from 'node:fs/promises';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { secondsLater } from '../../platform/clock.ts';
import { nullable } from '../../platform/contract-parts.ts';
import { newId } from '../../platform/new-id.ts';
import { centreWithin } from '../../platform/work.ts';
import {
  confirmNotice,
  NoticeContent,
  openNotice,
  publishNotice,
  writeNotice,
} from '../../foundation/notices/index.ts';
import { ago } from '../everyday/live-through.ts';
import type { Seeding } from '../everyday/seeding.ts';

const SampleNotice = Type.Object({
  by: Type.String(),
  minutesAgo: Type.Integer({ minimum: 1 }),
  /** Absent: it begins as it is published. */
  beginsInMinutes: Type.Optional(Type.Integer()),
  /** Null: until further notice. Negative: it is over. */
  endsInMinutes: nullable(Type.Integer()),
  wholeGroup: Type.Optional(Type.Boolean()),
  draft: Type.Optional(Type.Boolean()),
  cities: Type.Optional(Type.Array(Type.String())),
  ...Type.Pick(NoticeContent, ['kind', 'importance', 'title', 'text', 'say', 'types']).properties,
  opened: Type.Array(Type.String()),
  confirmed: Type.Array(Type.String()),
});
type SampleNotice = Static<typeof SampleNotice>;

type Told = Omit<Seeding, 'ids' | 'takeCustomer'>;

/** What everybody is told, some of it read and some not, some past and some to come. */
export async function seedNotices(seeding: Told, file: string): Promise<void> {
  const notices = Value.Parse(Type.Array(SampleNotice), JSON.parse(await readFile(file, 'utf8')));
  for (const notice of notices) await seedNotice(seeding, notice);
}

async function seedNotice({ centre, work, person }: Told, notice: SampleNotice): Promise<void> {
  const at = (minutesAgo: number) => centreWithin(centre, ago(work, minutesAgo));
  const then = at(notice.minutesAgo);
  const id = newId(then.clock.now());
  await writeNotice(then, person(notice.by), id, { revision: 0, content: contentOf(notice, work.now) });
  if (notice.draft) return;
  await publishNotice(then, person(notice.by), id, 1);
  const read = at(Math.ceil(notice.minutesAgo / 2));
  for (const username of notice.opened) await openNotice(read, person(username), id, 1);
  for (const username of notice.confirmed) await confirmNotice(read, person(username), id, 1);
}

function contentOf(notice: SampleNotice, now: Date): NoticeContent {
  const { kind, importance, title, text, say, types, wholeGroup, cities = [] } = notice;
  const inMinutes = (minutes: number | null | undefined) =>
    minutes === null || minutes === undefined ? null : secondsLater(now, minutes * 60).toISOString();
  return {
    kind,
    importance,
    title,
    text,
    say,
    types,
    from: inMinutes(notice.beginsInMinutes),
    until: inMinutes(notice.endsInMinutes),
    openEnded: notice.endsInMinutes === null,
    audience: { province: wholeGroup ? null : 'zj', cities: [], posts: [], teams: [], skills: [] },
    places: { provinces: [], cities },
    outageId: null,
  };
}
