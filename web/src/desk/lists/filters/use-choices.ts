import { useTranslation } from 'react-i18next';
import { useTicketCities, useTicketHolders } from '../../../api/casework/lists/lists.ts';
import { useTeams, useTicketKinds } from '../../../api/casework/tickets/kinds.ts';
import type { InBoth, TicketKind } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import type { Asked } from '../../../ui/fetched.tsx';
import { severities } from '../../tickets/parts/severities.ts';
import { useKindWords } from '../../tickets/parts/use-kind-words.ts';
import type { View } from '../view/view.ts';
import { categoryValue, type PickedField } from './filter-fields.ts';

export interface Choice {
  value: string;
  label: string;
}

export interface Choices {
  options: readonly (Choice | { label: string; options: readonly Choice[] })[];
  /** Where they come from. */
  of?: Asked<unknown>;
}

interface Called {
  id: string;
  name: InBoth;
}

/** What each field can be narrowed to, in the words of the reader, given what is narrowed already. */
export function useChoices(view: View): Record<PickedField, Choices> {
  const { t } = useTranslation(['lists', 'tickets']);
  const both = useBoth();
  const { kinds } = useKindWords();
  const asked = useTicketKinds();
  const teams = useTeams();
  const cities = useTicketCities();
  const holders = useTicketHolders();
  const named = (list: readonly Called[] = []): Choice[] =>
    list.map(({ id, name }) => ({ value: id, label: both(name) }));
  const chosen = kinds.find(({ id }) => id === view.kind);
  const categoriesOf = ({ id: kind, categories }: TicketKind): Choice[] =>
    categories.map(({ id, name }) => ({ value: categoryValue(kind, id), label: both(name) }));
  const grouped = kinds.map((kind) => ({ label: both(kind.name), options: categoriesOf(kind) }));
  const states = (chosen ? [chosen] : kinds).flatMap(({ life }) => life.states);
  const inTeam = holders.data?.filter((one) => !isTeam(view.team) || one.teams.includes(view.team));
  return {
    kind: { options: named(kinds), of: asked },
    category: { options: chosen ? categoriesOf(chosen) : grouped, of: asked },
    stage: { options: named(firstOfEach(states)), of: asked },
    severity: { options: severities.map((value) => ({ value, label: t(`tickets:severity.${value}`) })) },
    team: {
      options: [
        { value: 'my-teams', label: t('filter.myTeams') },
        { value: 'unassigned', label: t('filter.unassigned') },
        ...named(teams.data),
      ],
      of: teams,
    },
    holder: { options: [{ value: 'me', label: t('filter.me') }, ...named(inTeam)], of: holders },
    city: { options: named(cities.data), of: cities },
    state: { options: (['open', 'closed'] as const).map((value) => ({ value, label: t(`standing.${value}`) })) },
  };
}

const isTeam = (team: string | undefined): team is string =>
  team !== undefined && team !== 'my-teams' && team !== 'unassigned';

/** Kinds share most of their states: each is offered once. Pure. */
function firstOfEach<T extends { id: string }>(list: readonly T[]): T[] {
  return [...new Map(list.toReversed().map((one) => [one.id, one])).values()].toReversed();
}
