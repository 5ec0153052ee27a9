import { useTranslation } from 'react-i18next';
import { useTicketKinds } from '../../api/ticket-kinds.ts';
import { useBoth } from '../../ui/both.tsx';

const ACCEPTANCE = 'acceptance';

/** Names of clocks, as administrators wrote them for kinds and categories; acceptance is every ticket's. */
export function useClockWords() {
  const { t } = useTranslation('ladders');
  const both = useBoth();
  const rules = (useTicketKinds().data ?? []).flatMap(({ clocks, categoryClocks }) => [
    ...clocks,
    ...Object.values(categoryClocks).flat(),
  ]);
  const names = new Map(rules.toReversed().map(({ name, label }) => [name, both(label)]));
  names.set(ACCEPTANCE, t('acceptance'));
  return {
    options: [...names].map(([value, label]) => ({ value, label })),
    nameOf: (clock: string) => names.get(clock) ?? clock,
  };
}
