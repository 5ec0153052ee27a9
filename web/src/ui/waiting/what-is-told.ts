/** Of the waiting of a page; named as its texts are. */
export type Told = 'nothing' | 'awaited' | 'arrived';

/** Nothing has arrived where nothing was said to be awaited. Pure. */
export function whatIsTold(before: Told, awaits: boolean): Told {
  if (awaits) return 'awaited';
  return before === 'nothing' ? 'nothing' : 'arrived';
}
