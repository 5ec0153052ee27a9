import { type Centre, inOneWork, type Work } from '../../../platform/work.ts';
import { type Actor, concerned } from '../../organisation/index.ts';
import { noticeRead } from '../notice/announcements.ts';
import { isAddressedTo } from '../judging/judge-audience.ts';
import { mayPublish } from '../publishing/write-notice.ts';
import { noSuchNotice, noticeCorrected } from '../notice/refusals.ts';
import { findNotice, type FoundNotice } from '../stores/notice-store.ts';
import { findStanding, noteReadRow, noteShownRows } from '../stores/reading-store.ts';
import { noticesInEffect } from './keep-notices.ts';

/** They stood on somebody's screen. What is not for them, or was corrected meanwhile, is passed over. */
export async function noteShown(
  centre: Centre,
  actor: Actor,
  shown: readonly { id: string; version: number }[],
): Promise<void> {
  const inEffect = await noticesInEffect(centre.kept, centre.clock.now());
  const isShown = (one: FoundNotice) => shown.some(({ id, version }) => id === one.id && version === one.version);
  const theirs = inEffect.filter((one) => isShown(one) && isAddressedTo({ ...one, skills: [] }, actor, []));
  const { accountId } = actor;
  await inOneWork(centre, async ({ db, now }) =>
    noteShownRows(
      db,
      theirs.map(({ id, version }) => ({ noticeId: id, version, accountId, at: now })),
    ),
  );
}

/** Opened: its whole text stood there. @throws noSuchNotice */
export async function openNotice(centre: Centre, actor: Actor, id: string, version: number): Promise<void> {
  await inOneWork(centre, async (work) => {
    const notice = await addressed(work, actor, id);
    if (notice && version <= notice.version) await noteRead(work, actor, notice, { version, confirms: false });
  });
}

/** Read and understood, as it says now. @throws noSuchNotice, noticeCorrected */
export async function confirmNotice(centre: Centre, actor: Actor, id: string, version: number): Promise<void> {
  await inOneWork(centre, async (work) => {
    const notice = await addressed(work, actor, id);
    if (!notice) throw noSuchNotice();
    if (version !== notice.version) throw noticeCorrected();
    await noteRead(work, actor, notice, { version, confirms: true });
  });
}

async function noteRead(
  work: Work,
  { accountId }: Actor,
  notice: FoundNotice,
  { version, confirms }: { version: number; confirms: boolean },
): Promise<void> {
  await noteReadRow(work.db, { noticeId: notice.id, version, accountId, at: work.now }, confirms);
  work.announce(noticeRead, { noticeId: notice.id }, concerned([accountId, notice.publishedBy]));
}

/** Null: they publish there, and it is not for them. @throws noSuchNotice */
async function addressed(work: Work, actor: Actor, id: string): Promise<FoundNotice | null> {
  const notice = await findNotice(work.db, id);
  if (!notice) throw noSuchNotice();
  const { skills } = await findStanding(work.db, actor.accountId, [id]);
  if (notice.state !== 'draft' && isAddressedTo(notice, actor, skills)) return notice;
  if (actor.rights.has('notice:publish') && (mayPublish(actor, notice) || notice.provinceId === null)) return null;
  throw noSuchNotice();
}
