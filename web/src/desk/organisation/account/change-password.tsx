import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangePassword } from '../../../api/foundation/organisation/people.ts';
import { useOnce } from '../../../ui/use-once.ts';
import styles from '../people/people.module.css';
import { isTypedTwice, PasswordFailure, PasswordFields, type PasswordFilling } from './password-fields.tsx';

const nothing = { password: '', again: '' };

export function ChangePassword() {
  const { t } = useTranslation('organisation/account');
  const id = useId();
  const change = useChangePassword();
  const [current, setCurrent] = useState('');
  const [filling, setFilling] = useState<PasswordFilling>(nothing);
  const once = useOnce();
  const send = () => {
    const body = { current, password: filling.password };
    once(body, () => change.mutateAsync(body), {
      onSuccess: () => {
        setCurrent('');
        setFilling(nothing);
      },
    });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className={styles['form']} style={{ marginBottom: 10 }}>
        <label htmlFor={`${id}-current`}>{t('password.current')}</label>
        <Input.Password
          id={`${id}-current`}
          autoComplete="current-password"
          value={current}
          onChange={(event) => setCurrent(event.target.value)}
        />
      </div>
      <PasswordFields filling={filling} onChange={setFilling} />
      <p className="faint">{t('password.how')}</p>
      <div className={styles['acts']}>
        <Button
          type="primary"
          htmlType="submit"
          disabled={current === '' || !isTypedTwice(filling)}
          loading={change.isPending}
        >
          {t('password.change')}
        </Button>
      </div>
      {change.isError && <PasswordFailure error={change.error} />}
      {change.isSuccess && <p role="status">{t('password.changed')}</p>}
    </form>
  );
}
