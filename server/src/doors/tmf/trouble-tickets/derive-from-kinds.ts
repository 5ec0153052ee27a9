import type { Kept } from '../../../platform/keeping/keep.ts';
import { listKindVersions, type TicketKind } from '../../../casework/tickets/index.ts';
import type { ResolvingClock } from './expected-resolution-store.ts';

export interface StageStatus {
  kind: string;
  version: number;
  stage: string;
  status: string;
}

/** Which status of the standard every state of every kind has. */
export async function listStatuses(kept: Kept): Promise<StageStatus[]> {
  return (await listKindVersions(kept)).flatMap(({ id: kind, version, life }) =>
    life.states.map(({ id: stage, tmf: status }) => ({ kind, version, stage, status })),
  );
}

const SETTLING: readonly string[] = ['close', 'satisfied'];
const RESOLVING: readonly string[] = [...SETTLING, 'reply'];

/**
 * The standard's `expectedResolutionDate` is what the ticket system itself expects: our own promise, which is shorter
 * than what the regulator allows. So of the clocks that run until a ticket is settled the first that is due: `settle`
 * before the regulator's days. Kinds that promise nothing but a reply are resolved by it: there it is the reply's.
 */
export async function listResolvingClocks(kept: Kept): Promise<ResolvingClock[]> {
  return (await listKindVersions(kept)).flatMap(resolvingClocksOf);
}

/** Pure. */
function resolvingClocksOf({ id: kind, version, clocks, categoryClocks }: TicketKind): ResolvingClock[] {
  const stops = (verbs: readonly string[]) => (rule: TicketKind['clocks'][number]) =>
    rule.stopsAt.some((verb) => verbs.includes(verb));
  const rules = [...clocks, ...Object.values(categoryClocks).flat()].filter(stops(RESOLVING));
  const names = new Set(rules.map(({ name }) => name));
  return [...names].map((clock) => {
    const settles = rules.filter(({ name }) => name === clock).some(stops(SETTLING));
    return { kind, version, clock, settles };
  });
}
