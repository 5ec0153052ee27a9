/**
 * A stored value that has to be one of a list. What is outside the list is an error with its place, and never shown as
 * another value.
 * @param place table and column: `contact.way_in`
 */
export function oneOf<const T extends string>(list: readonly T[], stored: string, place: string): T {
  const found = list.find((one) => one === stored);
  if (found === undefined)
    throw new Error(`${place} has ${JSON.stringify(stored)}, which is none of ${list.join(', ')}`);
  return found;
}
