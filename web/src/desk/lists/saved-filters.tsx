import { DeleteOutlined, StarOutlined, TeamOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Modal, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeepFilter, useRemoveFilter, useSavedFilters } from '../../api/casework/lists/lists.ts';
import { hasCode, RefusalError } from '../../api/refusal.ts';
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
  const { t } = useTranslation(['lists', 'ui']);
  const keep = useKeepFilter();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const taken = hasCode(keep.error, 'filter-name-taken');
  const save = (replace: boolean) => {
    if (!name.trim() || keep.isPending) return;
    keep.mutate(
      { name: name.trim(), shared, ...(replace && { replace }), ...splitView(view) },
      {
        onSuccess: () => {
          setName('');
          setShared(false);
        },
      },
    );
  };
  return (
    <div className={styles['keep']}>
      <Input
        aria-label={t('saved.name')}
        placeholder={t('saved.name')}
        maxLength={40}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onPressEnter={() => save(false)}
      />
      <Checkbox checked={shared} onChange={(event) => setShared(event.target.checked)}>
        {t('saved.share')}
      </Checkbox>
      <Button disabled={!name.trim()} loading={keep.isPending} onClick={() => save(false)}>
        {t('saved.keep')}
      </Button>
      {taken && (
        <Modal
          open
          title={t('saved.replaceTitle', { name: name.trim() })}
          okText={t('saved.replace')}
          cancelText={t('ui:cancel')}
          okButtonProps={{ loading: keep.isPending }}
          onOk={() => save(true)}
          onCancel={() => keep.reset()}
        >
          <p>{t(isShared(keep.error) ? 'saved.replaceNote.yes' : 'saved.replaceNote.no')}</p>
          <p>{t(shared ? 'saved.replaceThen.yes' : 'saved.replaceThen.no')}</p>
        </Modal>
      )}
      {keep.isError && !taken && <Failure error={keep.error} />}
    </div>
  );
}

/** Whether the one that is there is seen by the province. */
function isShared(error: unknown): boolean {
  return (
    error instanceof RefusalError && error.details.some(({ field, message }) => field === 'shared' && message === 'yes')
  );
}
