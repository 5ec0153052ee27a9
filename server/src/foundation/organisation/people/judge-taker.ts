import type { HeldThing } from './holdings.ts';

export interface Candidate {
  id: string;
  rights: ReadonlySet<string>;
  provinceId: string | null;
  teams: readonly string[];
}

/** What somebody could not take over of it, because it is of another province or of a team that is not theirs. Pure. */
export function unfitFor(candidate: Candidate, right: string, things: readonly HeldThing[]): readonly HeldThing[] {
  if (!candidate.rights.has(right)) return things;
  return things.filter(
    ({ provinceId, teamId }) =>
      provinceId !== candidate.provinceId || (teamId != null && !candidate.teams.includes(teamId)),
  );
}

type Able = Pick<Candidate, 'rights' | 'provinceId'>;

/** How many of the things somebody holds they could go on with before, and cannot after a change. Pure. */
export function strandedBy(
  before: Able,
  after: Able,
  { right, things }: { right: string; things: readonly HeldThing[] },
): number {
  const isAble = ({ rights, provinceId }: Able, thing: HeldThing) =>
    rights.has(right) && (provinceId === null || provinceId === thing.provinceId);
  return things.filter((thing) => isAble(before, thing) && !isAble(after, thing)).length;
}
