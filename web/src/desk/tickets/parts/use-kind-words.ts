import { useTicketKinds } from '../../../api/casework/tickets/kinds.ts';
import { useTranslation } from 'react-i18next';
import type { LifeState, TicketKind } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';

export interface KindWords {
  kinds: readonly TicketKind[];
  kind(id: string): string;
  category(kind: string | undefined, id: string): string;
  state(kind: string, id: string): LifeState | undefined;
  stage(kind: string | undefined, id: string): string;
}

/**
 * Names of kinds, categories and states, as administrators wrote them. What a kind has no name for any more has that of
 * another kind with the same id; where there is none, that the name is gone is said: nobody reads an id.
 */
export function useKindWords(): KindWords {
  const { t } = useTranslation('tickets');
  const both = useBoth();
  const { data } = useTicketKinds();
  const kinds = usualFirst(data ?? []);
  const of = (id: string) => kinds.find((one) => one.id === id);
  /** Its own kind first. */
  const named = (kind: string | undefined, id: string, list: (of: TicketKind) => readonly Named[]) =>
    kinds
      .toSorted((a, b) => Number(b.id === kind) - Number(a.id === kind))
      .flatMap((one) => list(one).filter((part) => part.id === id))
      .map(({ name }) => both(name))[0];
  const gone = (what: 'kind' | 'category' | 'stage') => (data ? t(`nameGone.${what}`) : '…');
  return {
    kinds,
    kind: (id) => both(of(id)?.name) || gone('kind'),
    category: (kind, id) => named(kind, id, ({ categories }) => categories) || gone('category'),
    state: (kind, id) => of(kind)?.life.states.find((one) => one.id === id),
    stage: (kind, id) => named(kind, id, ({ life }) => life.states) || gone('stage'),
  };
}

type Named = Pick<TicketKind, 'id' | 'name'>;

export const usualFirst = (kinds: readonly TicketKind[]) => kinds.toSorted((a, b) => rank(a.id) - rank(b.id));

/** The commonest first; what administrators added comes last. */
const usual = ['complaint', 'fault', 'enquiry', 'business-request', 'suggestion', 'criticism', 'praise'];
const rank = (id: string) => (usual.includes(id) ? usual.indexOf(id) : usual.length);
