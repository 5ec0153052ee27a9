import { CloseOutlined, FilterOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, type InputRef, Select } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTeams } from '../../api/casework/tickets/kinds.ts';
import { useBoth } from '../../ui/both.tsx';
import { useKeys } from '../../ui/press-keys.ts';
import { useKindWords } from '../tickets/parts/use-kind-words.ts';
import { FilterPick } from './filter-pick.tsx';
import styles from './list.module.css';
import { MoreFilters } from './more-filters.tsx';
import { Period } from './period.tsx';
import { SavedFilters } from './saved-filters.tsx';
import { severities } from '../tickets/parts/severities.ts';
import { changeView, isNarrowed, isNarrowedFurther, type Narrow, sorts, type View } from './view.ts';

interface Props {
  view: View;
  show: (view: View) => void;
}

/** Narrows a list; what is chosen stands in the address. */
export function FilterBar({ view, show }: Props) {
  const { t } = useTranslation(['lists', 'tickets']);
  const both = useBoth();
  const words = useKindWords();
  const teams = useTeams();
  const [wanted, setWanted] = useState(false);
  const unfolded = wanted || isNarrowedFurther(view);
  const set: Narrow = (change) => show(changeView(view, change));
  const kind = words.kinds.find(({ id }) => id === view.kind);
  const named = (list: readonly { id: string; name: { zh: string; en: string } }[] = []) =>
    list.map(({ id, name }) => ({ value: id, label: both(name) }));
  const ours = [
    { value: 'my-teams', label: t('filter.myTeams') },
    { value: 'unassigned', label: t('filter.unassigned') },
  ];
  return (
    <search className={styles['filters']}>
      <SearchBox sought={view.search ?? ''} seek={(search) => set({ search: search || undefined })} />
      <FilterPick
        name="kind"
        value={view.kind}
        options={named(words.kinds)}
        set={(next) => set({ kind: next, category: undefined, stage: undefined })}
      />
      <FilterPick
        name="category"
        value={view.category}
        options={named(kind?.categories)}
        set={(category) => set({ category })}
      />
      <FilterPick
        name="stage"
        value={view.stage}
        options={named(kind?.life.states ?? words.kinds[0]?.life.states)}
        set={(stage) => set({ stage })}
      />
      <FilterPick
        name="team"
        value={view.team}
        options={[...ours, ...named(teams.data)]}
        of={teams}
        set={(team) => set({ team })}
      />
      <FilterPick
        name="severity"
        value={view.severity}
        options={severities.map((value) => ({ value, label: t(`tickets:severity.${value}`) }))}
        set={(severity) => set({ severity })}
      />
      <Checkbox
        className={styles['late'] ?? ''}
        checked={view.late === true}
        onChange={(event) => set({ late: event.target.checked || undefined })}
      >
        {t('filter.late')}
      </Checkbox>
      {view.list === undefined && (
        <FilterPick
          name="state"
          value={view.state}
          options={(['open', 'closed'] as const).map((value) => ({ value, label: t(`standing.${value}`) }))}
          set={(state) => set({ state })}
        />
      )}
      <Period
        name="raised"
        from={view.raisedFrom}
        to={view.raisedTo}
        set={(raisedFrom, raisedTo) => set({ raisedFrom, raisedTo })}
      />
      <Select
        className={styles['sort'] ?? ''}
        aria-label={t('filter.sort')}
        value={view.sort ?? '-raised'}
        options={sorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
        onChange={(sort) => set({ sort })}
      />
      <Button icon={<FilterOutlined />} aria-expanded={unfolded} onClick={() => setWanted(!unfolded)}>
        {t('filter.more')}
      </Button>
      {isNarrowed(view) && (
        <Button
          type="text"
          icon={<CloseOutlined />}
          onClick={() => show(view.list ? { list: view.list } : { state: 'open' })}
        >
          {t('filter.clear')}
        </Button>
      )}
      <SavedFilters view={view} show={show} />
      {unfolded && <MoreFilters view={view} set={set} />}
    </search>
  );
}

function SearchBox({ sought, seek }: { sought: string; seek: (sought: string) => void }) {
  const { t } = useTranslation('lists');
  const box = useRef<InputRef>(null);
  const [typed, setTyped] = useState(sought);
  useKeys({ '/': () => box.current?.focus() });
  return (
    <Input.Search
      ref={box}
      allowClear
      maxLength={200}
      className={styles['number'] ?? ''}
      aria-label={t('filter.search')}
      placeholder={t('filter.search')}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onSearch={(text) => seek(text.trim())}
      onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
    />
  );
}
