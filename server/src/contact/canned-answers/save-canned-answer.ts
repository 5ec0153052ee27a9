import { type Actor, findTeam, saveAuditEntry } from '../../foundation/organisation/index.ts';
import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import { cannedAnswerChanged } from './announcements.ts';
import type { SaveCannedAnswer } from './contract.ts';
import { type Holder, judgeHolder, mayChange } from './judge-scope.ts';
import { cannedAnswerMoved, cannedAnswerNameTaken, noSuchCannedAnswer, notYoursToShare } from './refusals.ts';
import { type AnswerRow, bodyOf, isNameTaken, keepAnswer, lockAnswer } from './store.ts';

/**
 * Makes one, or writes its next version. The client chooses the id: the same put twice is kept once.
 * @returns its version
 * @throws notYoursToShare, noSuchCannedAnswer, cannedAnswerMoved, cannedAnswerNameTaken
 */
export async function saveCannedAnswer(
  centre: Centre,
  actor: Actor,
  id: string,
  { version, teamId, text, textEn, ...said }: SaveCannedAnswer,
): Promise<number> {
  const wanted = { ...said, name: said.name.trim(), textZh: text.trim(), textEn: textEn?.trim() ?? null };
  return inOneWork(centre, async (work) => {
    const held = await holderFor(work, actor, wanted.scope, teamId);
    const before = await lockAnswer(work.db, id);
    if (before) await demandMayChange(work, actor, before);
    const next = { ...wanted, ...held, id, removedAt: null, changedBy: actor.accountId, changedAt: work.now };
    if (before && isSame(before, next)) return before.version;
    if ((before?.version ?? 0) !== version) throw movedRefusal(before);
    if (await isNameTaken(work.db, next)) throw cannedAnswerNameTaken();
    return keep(work, actor, { ...next, version: version + 1 });
  });
}

/** Nobody finds it any more; what was sent with it stands. @throws noSuchCannedAnswer, notYoursToShare, cannedAnswerMoved */
export async function removeCannedAnswer(centre: Centre, actor: Actor, id: string, version: number): Promise<void> {
  await inOneWork(centre, async (work) => {
    const before = await lockAnswer(work.db, id);
    if (!before) throw noSuchCannedAnswer();
    await demandMayChange(work, actor, before);
    if (before.removedAt !== null) return;
    if (before.version !== version) throw movedRefusal(before);
    const gone = { removedAt: work.now, changedBy: actor.accountId, changedAt: work.now };
    await keep(work, actor, { ...before, ...gone, version: version + 1 });
  });
}

async function keep(work: Work, actor: Actor, row: AnswerRow): Promise<number> {
  const { id, version, scope, removedAt } = row;
  await keepAnswer(work.db, row);
  const what = removedAt ? 'canned-answer.removed' : 'canned-answer.changed';
  await saveAuditEntry(work.db, work.now, actor, what, { answerId: id, name: row.name, scope, version });
  work.announce(cannedAnswerChanged, { id }, scope === 'mine' ? [`account:${actor.accountId}`] : ['everyone']);
  return version;
}

async function holderFor(work: Work, actor: Actor, scope: Holder['scope'], teamId: string | undefined) {
  const team = teamId === undefined ? undefined : await findTeam(work.kept, teamId);
  const held = judgeHolder(actor, scope, team);
  if (!held) throw notYoursToShare();
  return held;
}

/** What is another's alone is for them not there. */
async function demandMayChange(work: Work, actor: Actor, before: AnswerRow): Promise<void> {
  const team = before.teamId === null ? undefined : await findTeam(work.kept, before.teamId);
  if (mayChange(actor, before, team)) return;
  throw before.scope === 'mine' ? noSuchCannedAnswer() : notYoursToShare();
}

function isSame(before: AnswerRow, next: Omit<AnswerRow, 'version'>): boolean {
  const said = (row: Omit<AnswerRow, 'version'>) =>
    JSON.stringify([bodyOf({ ...row, version: 0 }), row.ownerId, row.teamId, row.provinceId, row.removedAt]);
  return said(before) === said(next);
}

function movedRefusal(before: AnswerRow | undefined) {
  return before ? cannedAnswerMoved([{ field: 'version', message: String(before.version) }]) : noSuchCannedAnswer();
}
