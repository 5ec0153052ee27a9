import { type Actor, findTeam, listProvinces, listTeams, seesProvince } from '../../foundation/organisation/index.ts';
import { contactFor } from '../contacts/index.ts';
import { type Centre, inOneWork } from '../../platform/work.ts';
import type { CannedAnswer, CannedAnswerVersion } from './contract.ts';
import { mayChange } from './judge-scope.ts';
import { noSuchCannedAnswer } from './refusals.ts';
import { type AnswerRow, bodyOf, findAnswer, listAnswerRows, listVersionRows, noteUse } from './store.ts';

/** What this person may use while they write, and what they keep for others; by name. */
export async function listCannedAnswers(centre: Centre, actor: Actor): Promise<CannedAnswer[]> {
  const { accountId, provinceId, teams, rights } = actor;
  const rows = await listAnswerRows(centre.db, {
    accountId,
    provinceId,
    teams,
    keeps: rights.has('canned-answer:share'),
  });
  const allTeams = await listTeams(centre.kept, null);
  const provinces = await listProvinces(centre.kept);
  return rows.map((row) => {
    const team = allTeams.find(({ id }) => id === row.teamId);
    const province = provinces.find(({ id }) => id === row.provinceId);
    return {
      ...bodyOf(row),
      id: row.id,
      version: row.version,
      team: team ? { id: team.id, name: { zh: team.nameZh, en: team.nameEn } } : null,
      province: province ? { zh: province.nameZh, en: province.nameEn } : null,
      uses: row.uses,
      myUses: row.myUses,
      mayChange: mayChange(actor, row, team),
      changedBy: nameOf(row),
      changedAt: row.changedAt.toISOString(),
    };
  });
}

/** What it said before, the newest first. @throws noSuchCannedAnswer */
export async function listVersions(centre: Centre, actor: Actor, id: string): Promise<CannedAnswerVersion[]> {
  await answerFor(centre, actor, id);
  const rows = await listVersionRows(centre.db, id);
  return rows.map((row) => ({
    version: row.version,
    body: row.body,
    removed: row.removed,
    changedBy: nameOf(row),
    changedAt: row.changedAt.toISOString(),
  }));
}

/** It was taken into what is written in a contact: what is used often comes first. @throws noSuchCannedAnswer, noSuchContact */
export async function useCannedAnswer(centre: Centre, actor: Actor, id: string, contactId: string): Promise<void> {
  await answerFor(centre, actor, id);
  await contactFor(centre, actor, contactId);
  await inOneWork(centre, (work) =>
    noteUse(work.db, { answerId: id, accountId: actor.accountId, contactId, at: work.now }),
  );
}

async function answerFor(centre: Centre, actor: Actor, id: string): Promise<AnswerRow> {
  const row = await findAnswer(centre.db, id);
  const team = row?.teamId ? await findTeam(centre.kept, row.teamId) : undefined;
  if (!row || !isSeen(actor, row, team?.provinceId ?? null)) throw noSuchCannedAnswer();
  return row;
}

function isSeen(actor: Actor, { scope, ownerId, teamId, provinceId }: AnswerRow, ofTeam: string | null): boolean {
  if (scope === 'group') return true;
  if (scope === 'mine') return ownerId === actor.accountId;
  if (scope === 'province') return seesProvince(actor, provinceId);
  return (
    actor.teams.some((one) => one === teamId) ||
    (actor.rights.has('canned-answer:share') && seesProvince(actor, ofTeam))
  );
}

function nameOf({ nameZh, nameEn }: { nameZh: string | null; nameEn: string | null }) {
  return nameZh !== null && nameEn !== null ? { zh: nameZh, en: nameEn } : null;
}
