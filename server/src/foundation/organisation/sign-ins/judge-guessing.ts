/** A wrong password for one name. */
export interface Failure {
  /** A network, or a browser that the person signed in with before. */
  place: string;
  /** One where the person signed in before. */
  known: boolean;
  at: Date;
}

/** For how long failures count. */
export const GUESSING_SECONDS = 3600;
/** From one place, before it has to wait. */
const FREE_AT_PLACE = 5;
const FIRST_WAIT = 10;
const LONGEST_WAIT = 300;
/** From all strange places together, before one of them has to wait for the other. */
const FREE_ELSEWHERE = 30;
const ELSEWHERE_EVERY = 60;
/** A place where they signed in before is listened to at once, so often: NIST SP 800-63B, 5.2.2, has no more than 100. */
const FREE_WHERE_KNOWN = 100;

/**
 * For how many seconds a password for this name is not looked at from that place; 0 where it is. Nobody is locked out: who
 * guesses elsewhere slows strange places only, one a minute of which is heard; at the same place for five minutes at most.
 * `told`: how long a wrong one has to wait all the same. Pure.
 */
export function judgeGuessing(
  failures: readonly Failure[],
  { place, known, now }: { place: string; known: boolean; now: Date },
): { wait: number; told: number; because: 'place' | 'name' | null } {
  const here = failures.filter((failure) => failure.place === place);
  const told = leftOf(here, waitAfter(here.length), now);
  if (known) return { wait: here.length < FREE_WHERE_KNOWN ? 0 : told, told, because: 'place' };
  const strange = failures.filter((failure) => !failure.known);
  const forName = strange.length < FREE_ELSEWHERE ? 0 : leftOf(strange, ELSEWHERE_EVERY, now);
  const wait = Math.max(told, forName);
  return { wait, told: wait, because: wait === 0 ? null : forName > told ? 'name' : 'place' };
}

function waitAfter(failures: number): number {
  return failures < FREE_AT_PLACE ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - FREE_AT_PLACE));
}

function leftOf(failures: readonly Failure[], seconds: number, now: Date): number {
  const last = Math.max(...failures.map(({ at }) => at.getTime()));
  return failures.length === 0 ? 0 : Math.max(0, Math.ceil((last - now.getTime()) / 1000) + seconds);
}
