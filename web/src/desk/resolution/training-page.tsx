import { ReadOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../ui/page/page-head.tsx';
import { useTrainingNeeds } from '../../api/deciding/resolution.ts';
import { Link } from '@tanstack/react-router';
import { useBoth } from '../../ui/both.tsx';
import { Empty } from '../../ui/page/empty.tsx';
import { Awaited } from '../../ui/fetched.tsx';
import { RuleOfPolicy } from '../../wording/rule-of-policy.tsx';
import { At } from '../../ui/times/times.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import page from '../parts/page.module.css';

/** Who attempted a transfer that the policy has off its list, and so needs training. */
export function TrainingPage() {
  const { t } = useTranslation('resolution');
  const both = useBoth();
  const needs = useTrainingNeeds();
  return (
    <div className={page['page']}>
      <PageHead title={t('training.title')} about={t('training.what')} />
      <Awaited of={[needs]} waiting={<Waiting />} />
      {needs.data?.length === 0 && (
        <Empty icon={<ReadOutlined />} title={t('training.none')}>
          {t('training.noneWhy')}
        </Empty>
      )}
      {needs.data && needs.data.length > 0 && (
        <section className={page['section']}>
          <table className={page['table']}>
            <thead>
              <tr>
                <th scope="col">{t('training.who')}</th>
                <th scope="col">{t('training.rule')}</th>
                <th scope="col">{t('training.at')}</th>
                <th scope="col">{t('training.contact')}</th>
              </tr>
            </thead>
            <tbody>
              {needs.data.map((need) => (
                <tr key={need.id}>
                  <th scope="row">{both(need.account)}</th>
                  <td>{need.rule !== null && <RuleOfPolicy policyId={need.policy} rule={need.rule} />}</td>
                  <td>
                    <At at={need.at} />
                  </td>
                  <td>
                    <Link to="/desk/$contactId" params={{ contactId: need.contactId }}>
                      {t('training.see')}
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
