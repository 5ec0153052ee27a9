import { CloseOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, type InputRef, Select } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTeams } from '../../../api/ticket-kinds.ts';
import { useBoth } from '../../../ui/both.tsx';
import { useKeys } from '../../../ui/press-keys.ts';
import { useKindWords } from '../use-kind-words.ts';
import styles from './list.module.css';
import { Period } from './period.tsx';
import { SavedFilters } from './saved-filters.tsx';
import { isNarrowed, severities, sorts, type View } from './view.ts';

interface Props {
  view: View;
  show: (view: View) => void;
}

/** Narrows a list; what is chosen stands in the address. */
export function FilterBar({ view, show }: Props) {
  const { t } = useTranslation('tickets');
  const both = useBoth();
  const words = useKindWords();
  const teams = useTeams().data ?? [];
  const set = (change: { [Name in keyof View]?: View[Name] | undefined }) => show(withChange(view, change));
  const kind = words.kinds.find(({ id }) => id === view.kind);
  const pickFrom = (options: { value: string; label: string }[], name: 'kind' | 'category' | 'stage' | 'team') => (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      className={styles['pick'] ?? ''}
      aria-label={t(`filter.${name}`)}
      placeholder={t(`filter.${name}`)}
      value={view[name] ?? null}
      options={options}
      onChange={(value: string | null | undefined) =>
        set({ [name]: value ?? undefined, ...(name === 'kind' && { category: undefined, stage: undefined }) })
      }
    />
  );
  const named = (list: readonly { id: string; name: { zh: string; en: string } }[] | undefined) =>
    (list ?? []).map(({ id, name }) => ({ value: id, label: both(name) }));
  const ours = [
    { value: 'my-teams', label: t('filter.myTeams') },
    { value: 'unassigned', label: t('filter.unassigned') },
  ];
  return (
    <search className={styles['filters']}>
      <SearchBox sought={view.search ?? ''} seek={(search) => set({ search: search || undefined })} />
      {pickFrom(named(words.kinds), 'kind')}
      {pickFrom(named(kind?.categories), 'category')}
      {pickFrom(named(kind?.life.states ?? words.kinds[0]?.life.states), 'stage')}
      {pickFrom([...ours, ...named(teams)], 'team')}
      <Select
        allowClear
        className={styles['pick'] ?? ''}
        aria-label={t('filter.severity')}
        placeholder={t('filter.severity')}
        value={view.severity ?? null}
        options={severities.map((value) => ({ value, label: t(`severity.${value}`) }))}
        onChange={(severity) => set({ severity: severity ?? undefined })}
      />
      <Checkbox
        className={styles['late'] ?? ''}
        checked={view.late === true}
        onChange={(event) => set({ late: event.target.checked || undefined })}
      >
        {t('filter.late')}
      </Checkbox>
      {view.list === undefined && (
        <Select
          allowClear
          className={styles['pick'] ?? ''}
          aria-label={t('filter.state')}
          placeholder={t('filter.state')}
          value={view.state ?? null}
          options={(['open', 'closed'] as const).map((value) => ({ value, label: t(`standing.${value}`) }))}
          onChange={(state) => set({ state: state ?? undefined })}
        />
      )}
      <Period view={view} set={set} />
      <Select
        className={styles['pick'] ?? ''}
        aria-label={t('filter.sort')}
        value={view.sort ?? '-raised'}
        options={sorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
        onChange={(sort) => set({ sort })}
      />
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
    </search>
  );
}

/** A field set to nothing leaves the address. */
function withChange(view: View, change: { [Name in keyof View]?: View[Name] | undefined }): View {
  const next: Record<string, unknown> = { ...view, ...change };
  for (const [name, value] of Object.entries(next)) if (value === undefined) delete next[name];
  // An empty address would lead back to one's own work.
  return Object.keys(next).length === 0 ? { sort: '-raised' } : (next as View);
}

function SearchBox({ sought, seek }: { sought: string; seek: (sought: string) => void }) {
  const { t } = useTranslation('tickets');
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
