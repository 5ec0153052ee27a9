// By itself: threads that ask it would otherwise load all that reads columns of JSON.

/** What has to be there in the rows that were asked for. @param place table and column */
export function notNull<T>(stored: T | null | undefined, place: string): T {
  if (stored === null || stored === undefined) throw new Error(`${place} has nothing`);
  return stored;
}
