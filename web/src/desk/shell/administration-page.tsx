import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import page from '../parts/page.module.css';
import { useMe } from '../parts/me.ts';
import { Accounts } from '../organisation/accounts.tsx';
import { ApiKeys } from '../tmf/api-keys.tsx';
import { Audit } from '../organisation/audit.tsx';
import { EventSubscriptions } from '../tmf/event-subscriptions.tsx';
import { SimulatedBoss } from '../sample/simulated-boss.tsx';

export function AdministrationPage() {
  const { t } = useTranslation(['shell', 'tickets/kinds', 'times/ladders', 'calendar']);
  const me = useMe();
  return (
    <div className={page['page']}>
      <header className={page['head']}>
        <h1>{t('administration')}</h1>
        {me.rights.includes('ticket-kind:change') && (
          <Link to="/administration/ticket-kinds">{t('tickets/kinds:link')}</Link>
        )}
        {me.rights.includes('ladder:change') && <Link to="/administration/ladders">{t('times/ladders:link')}</Link>}
        {me.rights.includes('calendar:change') && <Link to="/administration/calendars">{t('calendar:link')}</Link>}
      </header>
      {me.sampleData && me.rights.includes('billing:switch') && <SimulatedBoss />}
      {me.rights.includes('account:read') && <Accounts />}
      {me.rights.includes('api-key:manage') && <ApiKeys />}
      {me.rights.includes('api-key:manage') && <EventSubscriptions />}
      {me.rights.includes('audit:read') && <Audit />}
    </div>
  );
}
