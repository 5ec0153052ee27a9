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
