import pg from 'pg';

/** The database cannot be reached, went away in the middle, or says nothing any more. */
export class StoreLost extends Error {}

/** What went wrong with the connection, told apart from what the database answered. */
export function asStoreLost(error: unknown): unknown {
  const isOfConnection =
    error instanceof Error &&
    !(error instanceof pg.DatabaseError || error instanceof TypeError || error instanceof RangeError);
  return isOfConnection ? new StoreLost(error.message, { cause: error }) : error;
}

/** What was to be unique is there already: somebody was faster. */
export function isTaken(error: unknown): boolean {
  return stateOf(error) === '23505';
}

/** Failing over, starting or stopping, or not there under this name just now. */
const away = new Set(['25006', '3D000', '55000', '57P01', '57P02', '57P03', '57P05']);
/** The way to it is broken; no room on the disk, in memory or for a connection; it lets us in no more; its disk fails. */
const awayClasses = ['08', '28', '53', '58'];

/** The database restarts, is full, or cannot be had: all that passes without a word of ours being wrong. */
export function isStoreLost(error: unknown): boolean {
  if (error instanceof StoreLost) return true;
  const state = stateOf(error);
  return away.has(state) || awayClasses.some((one) => state.startsWith(one));
}

/** A statement, a wait for a row or an open transaction took longer than it may. */
const outOfTime = new Set(['57014', '55P03', '25P03', '25P04']);
/** One of two who stood in each other's way was chosen to begin anew. */
const crosswise = new Set(['40P01', '40001']);

/** The database is there and could not do it in time, or not beside what others did. */
export function isStoreBusy(error: unknown): boolean {
  return outOfTime.has(stateOf(error)) || isCrosswise(error);
}

/** A deadlock, or a snapshot that does not hold: undone whole by the database, and likely to pass the next time. */
export function isCrosswise(error: unknown): boolean {
  return crosswise.has(stateOf(error));
}

function stateOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
