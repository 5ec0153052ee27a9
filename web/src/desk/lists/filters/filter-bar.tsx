import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveView } from '../saved/save-view.tsx';
import { changeView, isNarrowed, type View, widened } from '../view/view.ts';
import { AddFilter } from './add-filter.tsx';
import { FilterChips } from './filter-chips.tsx';
import type { Change, Field } from './filter-fields.ts';
import styles from './filters.module.css';
import { SearchBox } from './search-box.tsx';

interface Props {
  view: View;
  show: (view: View) => void;
}

/** Narrows a list; what is chosen stands in the address, and in words beside the search. */
export function FilterBar({ view, show }: Props) {
  const { t } = useTranslation('lists');
  const [asked, setAsked] = useState<Field | 'any' | null>(null);
  const set = (change: Change) => show(changeView(view, change));
  return (
    <search className={styles['bar']}>
      <SearchBox sought={view.search ?? ''} seek={(search) => set({ search: search || undefined })} />
      <AddFilter view={view} set={set} asked={asked} ask={setAsked} />
      <FilterChips view={view} set={set} ask={setAsked} />
      {isNarrowed({ ...view, state: undefined }) && (
        <Button type="text" onClick={() => show(widened(view))}>
          {t('filter.clear')}
        </Button>
      )}
      <SaveView view={view} show={show} />
    </search>
  );
}
