import { useTicketKinds } from '../../../api/casework/tickets/kinds.ts';
import type { LifeState, TicketKind } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';

export interface KindWords {
  kinds: readonly TicketKind[];
  kind(id: string): string;
  category(kind: string, id: string): string;
  state(kind: string, id: string): LifeState | undefined;
  stage(kind: string, id: string): string;
}

/** Names of kinds, categories and states, as administrators wrote them; an id where a name is gone. */
export function useKindWords(): KindWords {
  const both = useBoth();
  const kinds = usualFirst(useTicketKinds().data ?? []);
  const of = (id: string) => kinds.find((one) => one.id === id);
  const stateOf = (kind: string, id: string) => of(kind)?.life.states.find((one) => one.id === id);
  return {
    kinds,
    kind: (id) => both(of(id)?.name) || id,
    category: (kind, id) => both(of(kind)?.categories.find((one) => one.id === id)?.name) || id,
    state: stateOf,
    stage: (kind, id) => both(stateOf(kind, id)?.name) || id,
  };
}

export const usualFirst = (kinds: readonly TicketKind[]) => kinds.toSorted((a, b) => rank(a.id) - rank(b.id));

/** The commonest first; what administrators added comes last. */
const usual = ['complaint', 'fault', 'enquiry', 'business-request', 'suggestion', 'criticism', 'praise'];
const rank = (id: string) => (usual.includes(id) ? usual.indexOf(id) : usual.length);
