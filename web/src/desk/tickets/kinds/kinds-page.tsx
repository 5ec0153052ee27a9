import { Segmented, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTicketKinds } from '../../../api/ticket-kinds.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Failure } from '../../../ui/failure.tsx';
import page from '../../page.module.css';
import { KindEditor } from './kind-editor.tsx';

/** Kinds of tickets as administrators change them: categories, form, life and times. */
export function KindsPage() {
  const { t } = useTranslation('tickets');
  const both = useBoth();
  const kinds = useTicketKinds();
  const [chosen, setChosen] = useState<string | null>(null);
  const kind = kinds.data?.find(({ id }) => id === chosen) ?? kinds.data?.find(({ id }) => id === 'complaint');
  return (
    <div className={page['page']}>
      <header className={page['head']}>
        <h1>{t('kinds.title')}</h1>
        <p>{t('kinds.what')}</p>
      </header>
      {kinds.isLoadingError && <Failure error={kinds.error} retry={() => void kinds.refetch()} />}
      {kinds.isPending && <Skeleton active paragraph={{ rows: 12 }} />}
      {kinds.data && kind && (
        <>
          <Segmented
            aria-label={t('column.kind')}
            value={kind.id}
            options={kinds.data.map(({ id, name }) => ({ value: id, label: both(name) }))}
            onChange={setChosen}
          />
          <KindEditor key={kind.id} latest={kind} reload={() => void kinds.refetch()} />
        </>
      )}
    </div>
  );
}
