import { StarOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeFilter, useSavedFilters } from '../../../api/casework/lists/lists.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useOnce } from '../../../ui/use-once.ts';
import { isNarrowed, isSame, savedView, splitView, type View } from '../view/view.ts';
import { appliedOf } from './applied-view.ts';
import { NameView } from './name-view.tsx';
import styles from './saved.module.css';

interface Props {
  view: View;
  show: (view: View) => void;
}

/** Saves what a list is narrowed to under a name; of a saved view that was changed, says so, and brings it up to date. */
export function SaveView({ view, show }: Props) {
  const { t } = useTranslation('lists');
  const filters = useSavedFilters();
  const applied = appliedOf(view, filters.data);
  const changed = applied !== undefined && !isSame(savedView(applied), view);
  if (filters.isLoadingError) return <Failure error={filters.error} retry={() => void filters.refetch()} />;
  if (!changed)
    return (
      !applied && isNarrowed({ ...view, state: undefined }) && <SaveAs view={view} show={show} word={t('saved.keep')} />
    );
  return (
    <span className={styles['changed']} role="status">
      <span>{t('saved.changed', { name: applied.name })}</span>
      {applied.mine && <Update id={applied.id} view={view} />}
      <SaveAs view={view} show={show} word={t('saved.keepOther')} />
    </span>
  );
}

function Update({ id, view }: { id: string; view: View }) {
  const { t } = useTranslation('lists');
  const change = useChangeFilter();
  const once = useOnce();
  const body = { id, ...splitView(view) };
  return (
    <>
      <Button type="link" loading={change.isPending} onClick={() => once(body, () => change.mutateAsync(body))}>
        {t('saved.update')}
      </Button>
      {change.isError && <Failure error={change.error} />}
    </>
  );
}

function SaveAs({ view, show, word }: Props & { word: string }) {
  const [open, setOpen] = useState(false);
  const saved = (id: string) => {
    setOpen(false);
    show({ ...view, saved: id });
  };
  return (
    <>
      <Button type="link" icon={<StarOutlined />} onClick={() => setOpen(true)}>
        {word}
      </Button>
      {open && <NameView view={view} onSaved={saved} onClose={() => setOpen(false)} />}
    </>
  );
}
