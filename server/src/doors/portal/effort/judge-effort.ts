/** What one form costs at least: a few tenths of a second on a phone. */
export const LEAST_BITS = 12;
/** What it costs at most: a quarter of a minute or so, which whoever has something to say waits. */
export const MOST_BITS = 20;

/** How many forms were sent: by all and from this network within the hour, for this number within the day. */
export interface SentLately {
  byAll: number;
  fromNetwork: number;
  /** Null where it is not known yet for which number. */
  forPhone: number | null;
}

/** So many are usual. Beyond them the effort doubles, and again with every doubling. */
const USUAL: Readonly<Record<keyof SentLately, number>> = { byAll: 120, fromNetwork: 60, forPhone: 5 };

/**
 * How many zero bits the next form has to prove. A village behind one address, or a number that others fill in, is never
 * shut out by how much came before: it costs more. Pure. docs/rules/portal.md#floods
 */
export function judgeEffort(sent: SentLately): number {
  const more = Math.max(
    doublings(sent.byAll, USUAL.byAll),
    doublings(sent.fromNetwork, USUAL.fromNetwork),
    doublings(sent.forPhone ?? 0, USUAL.forPhone),
  );
  return Math.min(MOST_BITS, LEAST_BITS + more);
}

function doublings(sent: number, usual: number): number {
  return sent < usual ? 0 : 1 + Math.floor(Math.log2(sent / usual));
}

/** Far beyond what a village, or a whole office, sends within the hour. */
const FROM_NETWORK_AT_MOST = 3000;
/** From one network for one number within the day: nobody elsewhere can use that up. */
const FROM_NETWORK_FOR_PHONE_AT_MOST = 50;

/** Whether a form is refused whatever it proves. Pure. */
export function isFarBeyond(sent: { fromNetwork: number; fromNetworkForPhone: number }): boolean {
  return sent.fromNetwork >= FROM_NETWORK_AT_MOST || sent.fromNetworkForPhone >= FROM_NETWORK_FOR_PHONE_AT_MOST;
}
