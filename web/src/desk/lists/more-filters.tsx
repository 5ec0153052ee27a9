import { useTranslation } from 'react-i18next';
import { useTicketCities, useTicketHolders } from '../../api/casework/lists/lists.ts';
import { useBoth } from '../../ui/both.tsx';
import { FilterPick } from './filter-pick.tsx';
import styles from './list.module.css';
import { Period } from './period.tsx';
import type { Narrow, View } from './view.ts';

/** What is narrowed by less often: who has it, where the customer is at home, when it last changed. */
export function MoreFilters({ view, set }: { view: View; set: Narrow }) {
  const { t } = useTranslation('lists');
  const both = useBoth();
  const cities = useTicketCities();
  const holders = useTicketHolders();
  const there = holders.data?.filter(({ teams }) => !view.team || !isTeam(view.team) || teams.includes(view.team));
  const named = (list: readonly { id: string; name: { zh: string; en: string } }[] = []) =>
    list.map(({ id, name }) => ({ value: id, label: both(name) }));
  return (
    <fieldset className={styles['further']} aria-label={t('filter.more')}>
      <FilterPick
        name="holder"
        value={view.holder}
        options={[{ value: 'me', label: t('filter.me') }, ...named(there)]}
        of={holders}
        set={(holder) => set({ holder })}
      />
      <FilterPick
        name="city"
        value={view.city}
        options={named(cities.data)}
        of={cities}
        set={(city) => set({ city })}
      />
      <Period
        name="changed"
        from={view.changedFrom}
        to={view.changedTo}
        set={(changedFrom, changedTo) => set({ changedFrom, changedTo })}
      />
    </fieldset>
  );
}

const isTeam = (team: string) => team !== 'my-teams' && team !== 'unassigned';
