import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { oneOf } from '../../../platform/stored.ts';

type Reader = Database | DatabaseTransaction;

const teamKinds = ['department', 'branch'] as const;

/** A department of a province, or the branch of a city; `handles` are the ticket categories that come to it, `*` all. */
export interface TeamRow {
  id: string;
  provinceId: string;
  cityId: string | null;
  kind: (typeof teamKinds)[number];
  nameZh: string;
  nameEn: string;
  handles: string[];
}

export async function saveTeamRow(db: Reader, team: TeamRow): Promise<void> {
  const { id: _, ...rest } = team;
  await db
    .insertInto('team')
    .values(team)
    .onConflict((one) => one.column('id').doUpdateSet(rest))
    .execute();
}

export async function saveTeamMember(db: Reader, teamId: string, accountId: string): Promise<void> {
  await db
    .insertInto('teamMember')
    .values({ teamId, accountId })
    .onConflict((one) => one.doNothing())
    .execute();
}

export async function readTeams(db: Reader): Promise<TeamRow[]> {
  return (await db.selectFrom('team').selectAll().orderBy('id').execute()).map(toTeam);
}

/** The ids of the teams somebody works in. */
export async function listTeamsOf(db: Reader, accountId: string): Promise<string[]> {
  const rows = await db.selectFrom('teamMember').select('teamId').where('accountId', '=', accountId).execute();
  return rows.map((row) => row.teamId);
}

export async function listTeamMembers(db: Reader, teamId: string): Promise<string[]> {
  const rows = await db.selectFrom('teamMember').select('accountId').where('teamId', '=', teamId).execute();
  return rows.map((row) => row.accountId);
}

/** Everybody who works in a team and may sign in, once, with the ids of their teams. */
export async function listTeamPeople(db: Reader, provinceId: string | null) {
  return db
    .selectFrom('teamMember')
    .innerJoin('team', 'team.id', 'teamMember.teamId')
    .innerJoin('account', 'account.id', 'teamMember.accountId')
    .select(['account.id', 'account.nameZh', 'account.nameEn'])
    .select(sql<string[]>`array_agg(team.id order by team.id)`.as('teams'))
    .where('account.disabledAt', 'is', null)
    .$if(provinceId !== null, (query) => query.where('team.provinceId', '=', provinceId ?? ''))
    .groupBy('account.id')
    .orderBy('account.nameZh')
    .orderBy('account.id')
    .execute();
}

function toTeam(row: Omit<TeamRow, 'kind'> & { kind: string }): TeamRow {
  return { ...row, kind: oneOf(teamKinds, row.kind, 'team.kind') };
}
