import { useTranslation } from 'react-i18next';
import { useTicketKinds } from '../../../api/casework/tickets/kinds.ts';
import { useBoth } from '../../../ui/both.tsx';

/** Clocks that no kind writes down: acceptance is every ticket's, the term that of an escalated complaint. */
const own = ['acceptance', 'term'] as const;

/** Names of clocks, as administrators wrote them for kinds and categories, and of those that need no kind. */
export function useClockWords() {
  const { t } = useTranslation('times/clocks');
  const both = useBoth();
  const rules = (useTicketKinds().data ?? []).flatMap(({ clocks, categoryClocks }) => [
    ...clocks,
    ...Object.values(categoryClocks).flat(),
  ]);
  const names = new Map(rules.toReversed().map(({ name, label }) => [name, both(label)]));
  for (const name of own) names.set(name, t(`own.${name}`));
  return {
    options: [...names].map(([value, label]) => ({ value, label })),
    nameOf: (clock: string) => names.get(clock) ?? clock,
  };
}
