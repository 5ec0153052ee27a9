import { createHash, randomBytes } from 'node:crypto';
import { newId } from '../../../platform/new-id.ts';
import { type Centre, inOneWork } from '../../../platform/work.ts';
import { type Actor, postIn, saveAuditEntry, seesProvince } from '../../../foundation/organisation/index.ts';
import { screensChanged } from './announcements.ts';
import { noSuchScreen, screenNeedsProvince } from './screen-refusals.ts';
import { endScreen, listOpenScreens, lockScreen, saveScreen } from './screen-store.ts';

/** The page that a link leads to; the token stands behind the #, which browsers send to nobody. */
const PAGE = '/wallboard/screen';

export const hashOfScreenToken = (token: string) => createHash('sha256').update(token).digest('hex');

/** Links that hold. */
export async function listScreens(centre: Centre, actor: Actor) {
  const rows = await listOpenScreens(centre.db, actor.provinceId);
  return rows.map(({ nameZh, nameEn, madeAt, seenAt, ...row }) => ({
    ...row,
    madeBy: { zh: nameZh, en: nameEn },
    madeAt: madeAt.toISOString(),
    seenAt: seenAt?.toISOString() ?? null,
  }));
}

/**
 * Makes a link by which a screen in a hall shows the figures of the lead's province, and nothing else, with nobody signed
 * in. Its token is told once, and kept as a digest.
 * @throws screenNeedsProvince
 */
export async function makeScreen(centre: Centre, actor: Actor, name: string): Promise<{ id: string; path: string }> {
  const { provinceId, accountId } = actor;
  if (provinceId === null) throw screenNeedsProvince();
  const token = randomBytes(32).toString('base64url');
  return inOneWork(centre, async (work) => {
    const id = newId(work.now);
    const made = { id, provinceId, name: name.trim(), madeBy: accountId, madeAt: work.now };
    await saveScreen(work.db, { ...made, tokenHash: hashOfScreenToken(token) });
    await saveAuditEntry(work.db, work.now, actor, 'wall-screen.made', { screenId: id, name: made.name });
    work.announce(screensChanged, { provinceId }, [postIn(provinceId, 'team-lead')]);
    return { id, path: `${PAGE}#${token}` };
  });
}

/** The link opens nothing any more, and who shows it stops. Taken back twice, it is taken back once. @throws noSuchScreen */
export async function takeBackScreen(centre: Centre, actor: Actor, id: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const screen = await lockScreen(work.db, id);
    if (!screen || !seesProvince(actor, screen.provinceId)) throw noSuchScreen();
    if (screen.endedAt) return;
    const { provinceId, name } = screen;
    await endScreen(work.db, id, work.now);
    await saveAuditEntry(work.db, work.now, actor, 'wall-screen.taken-back', { screenId: id, name });
    work.announce(screensChanged, { provinceId }, [postIn(provinceId, 'team-lead')]);
  });
}
