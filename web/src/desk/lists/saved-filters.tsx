import { DeleteOutlined, StarOutlined, TeamOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeepFilter, useRemoveFilter, useSavedFilters } from '../../api/casework/lists/lists.ts';
import { Failure } from '../../ui/failure.tsx';
import styles from './list.module.css';
import { readView, splitView, type View } from './view.ts';

interface Props {
  view: View;
  show: (view: View) => void;
}

/** Filters under a name: my own, and what colleagues of the province share. */
export function SavedFilters({ view, show }: Props) {
  const { t } = useTranslation('lists');
  const filters = useSavedFilters();
  const remove = useRemoveFilter();
  const [open, setOpen] = useState(false);
  const choose = (next: View) => {
    setOpen(false);
    show(next);
  };
  const content = (
    <div className={styles['saved']}>
      {filters.isLoadingError && <Failure error={filters.error} retry={() => void filters.refetch()} />}
      {filters.data?.length === 0 && <p className="faint">{t('saved.none')}</p>}
      <ul>
        {filters.data?.map(({ id, name, shared, mine, filter, sort }) => (
          <li key={id}>
            <button type="button" onClick={() => choose(readView({ ...filter, sort }))}>
              {name}
            </button>
            {shared && <TeamOutlined title={t('saved.shared')} aria-label={t('saved.shared')} />}
            {mine && (
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined />}
                aria-label={t('saved.remove', { name })}
                onClick={() => remove.mutate(id)}
              />
            )}
          </li>
        ))}
      </ul>
      <KeepFilter view={view} />
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomRight" open={open} onOpenChange={setOpen} content={content}>
      <Button icon={<StarOutlined />}>{t('saved.title')}</Button>
    </Popover>
  );
}

function KeepFilter({ view }: { view: View }) {
  const { t } = useTranslation('lists');
  const keep = useKeepFilter();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const save = () => {
    if (!name.trim() || keep.isPending) return;
    keep.mutate({ name: name.trim(), shared, ...splitView(view) }, { onSuccess: () => setName('') });
  };
  return (
    <div className={styles['keep']}>
      <Input
        aria-label={t('saved.name')}
        placeholder={t('saved.name')}
        maxLength={40}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onPressEnter={save}
      />
      <Checkbox checked={shared} onChange={(event) => setShared(event.target.checked)}>
        {t('saved.share')}
      </Checkbox>
      <Button disabled={!name.trim()} loading={keep.isPending} onClick={save}>
        {t('saved.keep')}
      </Button>
      {keep.isError && <Failure error={keep.error} />}
    </div>
  );
}
