import { ReloadOutlined } from '@ant-design/icons';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAccounts, useAudit } from '../../api/foundation/organisation.ts';
import { pick } from '../../i18n/language.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Awaited } from '../../ui/fetched.tsx';
import { At } from '../../ui/times.tsx';
import page from '../parts/page.module.css';
import styles from './administration.module.css';

const SHOWN = 200;

/** Who did, and read, what; newest first. */
export function Audit() {
  const { t } = useTranslation('organisation');
  const language = useLanguage();
  const audit = useAudit(SHOWN);
  const accounts = useAccounts();
  const nameOf = (id: string | null) => {
    const account = accounts.data?.find((one) => one.id === id);
    return account ? pick({ zh: account.nameZh, en: account.nameEn }, language) : (id ?? t('audit.nobody'));
  };
  return (
    <section className={page['section']} aria-labelledby="audit">
      <header>
        <h2 id="audit">{t('audit.title')}</h2>
        <span className="faint">{t('audit.what', { count: SHOWN })}</span>
        <Button size="small" icon={<ReloadOutlined />} loading={audit.isFetching} onClick={() => void audit.refetch()}>
          {t('audit.again')}
        </Button>
      </header>
      <Awaited of={[audit]} waiting={<Skeleton active />} />
      <div className={styles['audit']}>
        <table className={page['table']}>
          <thead>
            <tr>
              <th scope="col">{t('audit.at')}</th>
              <th scope="col">{t('audit.who')}</th>
              <th scope="col">{t('audit.did')}</th>
              <th scope="col">{t('audit.about')}</th>
            </tr>
          </thead>
          <tbody>
            {audit.data?.map((entry) => (
              <tr key={entry.id}>
                <td>
                  <At at={entry.at} seconds />
                </td>
                <td>{nameOf(entry.accountId)}</td>
                <td>{t(`audit.does.${entry.what}`, { defaultValue: entry.what })}</td>
                <td className={styles['about']}>{formatAbout(entry.about)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function formatAbout(about: Record<string, unknown>): string {
  return Object.entries(about)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('  ');
}
