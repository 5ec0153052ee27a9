import { RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sampleAccountsQuery } from '../../../api/foundation/organisation.ts';
import { pick } from '../../../i18n/language.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import styles from './sign-in.module.css';

interface Props {
  busy: boolean;
  choose: (account: { username: string; password: string }) => void;
}

/** Where there is sample data, one click signs in as any of its people. */
export function SampleAccounts({ busy, choose }: Props) {
  const { t } = useTranslation(['organisation/sign-in', 'organisation', 'ui']);
  const language = useLanguage();
  const accounts = useQuery(sampleAccountsQuery);
  if (!accounts.data || accounts.data.length === 0) return null;
  return (
    <section className={styles['samples']} aria-labelledby="sample-accounts">
      <h2 id="sample-accounts">{t('sampleAccounts')}</h2>
      <p className="faint">{t('sampleAccountsWhy')}</p>
      <ul>
        {accounts.data.map(({ username, password, nameZh, nameEn, posts }) => (
          <li key={username}>
            <button type="button" disabled={busy} onClick={() => choose({ username, password })}>
              <strong>{pick({ zh: nameZh, en: nameEn }, language)}</strong>
              <span>
                {posts.map((post) => t(`organisation:post.${post}`, { defaultValue: post })).join(t('ui:comma'))}
              </span>
              <code>{username}</code>
              <RightOutlined aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
