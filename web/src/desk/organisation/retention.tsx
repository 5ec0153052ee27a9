import { Button } from 'antd';
import { useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useRetention } from '../../api/foundation/organisation.ts';
import type { RetentionRule } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { Awaited } from '../../ui/fetched.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import { At } from '../../ui/times/times.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { useMe } from '../parts/me.ts';
import page from '../parts/page.module.css';
import { ChangeRetention } from './change-retention.tsx';

/** How long records are kept, and from when on they are there. */
export function RetentionPage() {
  const { t } = useTranslation(['organisation', 'shell']);
  const me = useMe();
  const rules = useRetention();
  const [changing, setChanging] = useState<RetentionRule | null>(null);
  // For all provinces together: who is of one looks only.
  const mayChange = me.province === null && me.rights.includes('retention:change');
  return (
    <div className={page['page']}>
      <PageHead
        within={[{ to: '/administration', text: t('shell:administration') }]}
        title={t('retention.title')}
        about={t('retention.what')}
      />
      <Awaited of={[rules]} waiting={<Waiting />} />
      {rules.data && (
        <table className={`${page['section']} ${page['table']}`}>
          <thead>
            <tr>
              <th scope="col">{t('retention.kind')}</th>
              <th scope="col">{t('retention.kept')}</th>
              <th scope="col">{t('retention.oldest')}</th>
              <th scope="col">{t('retention.setBy')}</th>
              {mayChange && <th scope="col">{t('retention.act')}</th>}
            </tr>
          </thead>
          <tbody>
            {rules.data.map((rule) => (
              <Row key={rule.what} rule={rule} onChange={mayChange ? () => setChanging(rule) : null} />
            ))}
          </tbody>
        </table>
      )}
      {changing && <ChangeRetention rule={changing} onClose={() => setChanging(null)} />}
    </div>
  );
}

function Row({ rule, onChange }: { rule: RetentionRule; onChange: (() => void) | null }) {
  const { t } = useTranslation('organisation');
  const both = useBoth();
  const { what, days, oldestAt, setBy, setAt } = rule;
  return (
    <tr>
      <th scope="row">{t(`retention.records.${what}`, { defaultValue: what })}</th>
      <td>{formatDays(t, days)}</td>
      <td>{oldestAt ? <At at={oldestAt} /> : <span className="faint">{t('retention.none')}</span>}</td>
      <td>
        {setBy ? both(setBy.name) : <span className="faint">{t('retention.shipped')}</span>}{' '}
        {setAt && <At at={setAt} />}
      </td>
      {onChange && (
        <td>
          <Button size="small" onClick={onChange}>
            {t('retention.change')}
          </Button>
        </td>
      )}
    </tr>
  );
}

function formatDays(t: TFunction<'organisation'>, days: number | null): string {
  if (days === null) return t('retention.ever');
  return days === 1 ? t('retention.day') : t('retention.days', { count: days });
}
