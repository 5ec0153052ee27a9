import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProposals } from '../../api/policies.ts';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { At } from '../../ui/times.tsx';
import { useMe } from '../me.ts';
import page from '../page.module.css';

/** What agents met that fits a definition but no type: the raw material of the next version. */
export function Proposals() {
  const { t } = useTranslation(['policy', 'call']);
  const both = useBoth();
  const me = useMe();
  const proposals = useProposals(me.rights.includes('proposal:read'));
  if (proposals.isLoadingError) return <Failure error={proposals.error} retry={() => void proposals.refetch()} />;
  if (!proposals.data || proposals.data.length === 0) return null;
  const mayOpen = me.rights.includes('contact:read');
  return (
    <section className={page['section']} aria-labelledby="proposals">
      <header>
        <h2 id="proposals">{t('proposals.title')}</h2>
        <span className="faint">{t('proposals.what')}</span>
      </header>
      <table className={page['table']}>
        <thead>
          <tr>
            <th scope="col">{t('proposals.definition')}</th>
            <th scope="col">{t('proposals.reason')}</th>
            <th scope="col">{t('proposals.who')}</th>
            <th scope="col">{t('proposals.at')}</th>
          </tr>
        </thead>
        <tbody>
          {proposals.data.map(({ id, definition, reason, account, at, contactId }) => (
            <tr key={id}>
              <th scope="row">{t(`call:propose.definition.${definition}`, { defaultValue: definition })}</th>
              <td>{reason}</td>
              <td>{both(account)}</td>
              <td>
                {mayOpen ? (
                  <Link to="/desk/$contactId" params={{ contactId }}>
                    <At at={at} />
                  </Link>
                ) : (
                  <At at={at} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
