import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAccounts } from '../../api/foundation/organisation.ts';
import { pick } from '../../i18n/language.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Awaited } from '../../ui/fetched.tsx';
import page from '../parts/page.module.css';

export function Accounts() {
  const { t } = useTranslation(['organisation', 'ui']);
  const language = useLanguage();
  const accounts = useAccounts();
  return (
    <section className={page['section']} aria-labelledby="accounts">
      <header>
        <h2 id="accounts">{t('accounts.title')}</h2>
        {accounts.data && <span className="faint">{t('accounts.count', { count: accounts.data.length })}</span>}
      </header>
      <Awaited of={[accounts]} waiting={<Skeleton active />} />
      {accounts.data && (
        <table className={page['table']}>
          <thead>
            <tr>
              <th scope="col">{t('accounts.name')}</th>
              <th scope="col">{t('accounts.username')}</th>
              <th scope="col">{t('accounts.posts')}</th>
              <th scope="col">{t('accounts.province')}</th>
            </tr>
          </thead>
          <tbody>
            {accounts.data.map(({ id, nameZh, nameEn, username, posts, province }) => (
              <tr key={id}>
                <th scope="row">{pick({ zh: nameZh, en: nameEn }, language)}</th>
                <td>{username}</td>
                <td>{posts.map((post) => t(`post.${post}`, { defaultValue: post })).join(t('ui:comma'))}</td>
                <td>{province ? pick({ zh: province.nameZh, en: province.nameEn }, language) : t('accounts.group')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
