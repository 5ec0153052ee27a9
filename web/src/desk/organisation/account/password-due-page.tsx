import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '../../../api/foundation/organisation.ts';
import { ChangePassword } from './change-password.tsx';
import styles from '../people/people.module.css';
import { Outside } from './outside.tsx';

/** Before anything else they choose another password. */
export function PasswordDuePage() {
  const { t } = useTranslation(['organisation/account', 'shell']);
  const signOut = useSignOut();
  return (
    <Outside>
      <h1>{t('due.title')}</h1>
      <p className={styles['words']}>{t('due.why')}</p>
      <ChangePassword />
      <Button type="text" size="small" onClick={() => signOut.mutate()}>
        {t('shell:signOut')}
      </Button>
    </Outside>
  );
}
