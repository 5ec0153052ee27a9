import type { Kept, KeptKind } from '../../../platform/keeping/keep.ts';
import { ticketKindsChanged } from './announcements.ts';
import type { TicketKind } from './kind-contract.ts';
import { readKindVersions } from './kind-store.ts';

/** Every version of every kind, by their ids, the newest version of each first: old tickets live by old lives. */
const kinds: KeptKind<readonly TicketKind[]> = {
  name: 'ticket-kinds',
  until: [ticketKindsChanged],
  read: readKindVersions,
  rowsIn: ({ length }) => length,
};

export function listKindVersions(kept: Kept): Promise<readonly TicketKind[]> {
  return kept.get(kinds);
}

/** The kinds as they are for new tickets. */
export async function listKinds(kept: Kept): Promise<TicketKind[]> {
  const all = await kept.get(kinds);
  return all.filter(({ id }, at) => all[at - 1]?.id !== id);
}

/** A kind as it is for new tickets, or one version of it. */
export async function findKind(kept: Kept, id: string, version?: number): Promise<TicketKind | undefined> {
  const all = await kept.get(kinds);
  return all.find((kind) => kind.id === id && (version === undefined || kind.version === version));
}
