import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenLink, useUseLink } from '../../../api/foundation/organisation/people.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Fetched } from '../../../ui/fetched.tsx';
import { useOnce } from '../../../ui/use-once.ts';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import styles from '../people/people.module.css';
import { Outside } from './outside.tsx';
import { isTypedTwice, PasswordFailure, PasswordFields, type PasswordFilling } from './password-fields.tsx';

export const PASSWORD_LINK = '/password';

/** Where a link leads: whoever was taken in, or lost their password, chooses one. */
export function PasswordLinkPage() {
  const { t } = useTranslation('organisation/account');
  const both = useBoth();
  const token = window.location.hash.slice(1);
  const link = useOpenLink(token);
  return (
    <Outside>
      <h1>{t('link.title')}</h1>
      <Fetched of={link} waiting={<Waiting />}>
        {({ kind, name, username }) => (
          <>
            <p className={styles['words']}>{t(`link.${kind}`, { name: both(name), username })}</p>
            <Choose token={token} />
          </>
        )}
      </Fetched>
    </Outside>
  );
}

function Choose({ token }: { token: string }) {
  const { t } = useTranslation('organisation/account');
  const use = useUseLink();
  const once = useOnce();
  const [filling, setFilling] = useState<PasswordFilling>({ password: '', again: '' });
  // Loaded anew: the link is out of the address, and the desk asks who is there.
  const goOn = () => window.location.replace('/');
  if (use.isSuccess)
    return (
      <div role="status">
        <p>{t('link.done')}</p>
        <Button type="primary" autoFocus onClick={goOn}>
          {t('link.signIn')}
        </Button>
      </div>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const body = { token, password: filling.password };
        once(body, () => use.mutateAsync(body));
      }}
    >
      <PasswordFields filling={filling} onChange={setFilling} autoFocus />
      <p className="faint">{t('password.how')}</p>
      <div className={styles['acts']}>
        <Button type="primary" htmlType="submit" disabled={!isTypedTwice(filling)} loading={use.isPending}>
          {t('link.choose')}
        </Button>
      </div>
      {use.isError && <PasswordFailure error={use.error} />}
    </form>
  );
}
