export const MOST_BYTES = 5 * 1024 * 1024;
/** More than any camera has: a picture that claims more would fill the memory of whoever opens it. */
const MOST_PIXELS = 120_000_000;

export function isOfSensibleSize({ width, height }: { width: number; height: number }): boolean {
  return width > 0 && height > 0 && width * height <= MOST_PIXELS;
}
