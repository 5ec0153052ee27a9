import { FileSearchOutlined, ReloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AuditEntry, type AuditFilter, useAudit } from '../../../api/foundation/organisation/audit.ts';
import { useBoth } from '../../../ui/both.tsx';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { Empty } from '../../../ui/page/empty.tsx';
import { Awaited } from '../../../ui/fetched.tsx';
import { At } from '../../../ui/times/times.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import styles from '../administration.module.css';
import page from '../../parts/page.module.css';
import { About } from './about.tsx';
import { AuditFilters } from './audit-filters.tsx';
import { ExportAudit } from './export-audit.tsx';

/** Who did, and read, what; newest first. */
export function AuditPage() {
  const { t } = useTranslation(['organisation/audit', 'shell']);
  const [filter, setFilter] = useState<AuditFilter>({});
  const audit = useAudit(filter);
  const entries = audit.data?.pages.flat() ?? [];
  return (
    <div className={page['page']}>
      <PageHead
        within={[{ to: '/administration', text: t('shell:administration') }]}
        title={t('title')}
        actions={
          <>
            <Button icon={<ReloadOutlined />} loading={audit.isFetching} onClick={() => void audit.refetch()}>
              {t('again')}
            </Button>
            <ExportAudit filter={filter} />
          </>
        }
      />
      <AuditFilters filter={filter} onChange={setFilter} />
      <Awaited of={[audit]} waiting={<Waiting />} />
      {audit.data && entries.length === 0 && <Empty icon={<FileSearchOutlined />} title={t('none')} />}
      {entries.length > 0 && (
        <AuditTable entries={entries} onSubject={(subject) => setFilter({ ...filter, subject })} />
      )}
      {audit.hasNextPage && (
        <Button loading={audit.isFetchingNextPage} onClick={() => void audit.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}

interface Props {
  entries: readonly AuditEntry[];
  onSubject: (id: string) => void;
}

function AuditTable({ entries, onSubject }: Props) {
  const { t } = useTranslation('organisation/audit');
  const both = useBoth();
  return (
    <section className={page['section']}>
      <table className={page['table']}>
        <thead>
          <tr>
            <th scope="col">{t('at')}</th>
            <th scope="col">{t('who')}</th>
            <th scope="col">{t('province')}</th>
            <th scope="col">{t('did')}</th>
            <th scope="col">{t('about')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td>
                <At at={entry.at} seconds />
              </td>
              <td title={entry.by?.username}>{entry.by ? both(entry.by.name) : t('nobody')}</td>
              <td>{both(entry.province) || t('group')}</td>
              <td>{both(entry.did)}</td>
              <td className={styles['about']}>
                <About entry={entry} onSubject={onSubject} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
