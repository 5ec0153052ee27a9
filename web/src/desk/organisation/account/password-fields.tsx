import { Input } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalError } from '../../../api/refusal.ts';
import { Failure } from '../../../ui/failure.tsx';
import styles from '../people/people.module.css';

export interface PasswordFilling {
  password: string;
  again: string;
}

export const isTypedTwice = ({ password, again }: PasswordFilling) => password !== '' && password === again;

interface Props {
  filling: PasswordFilling;
  onChange: (filling: PasswordFilling) => void;
  autoFocus?: boolean;
}

/** A password of one's own, typed twice. */
export function PasswordFields({ filling, onChange, autoFocus = false }: Props) {
  const { t } = useTranslation('organisation/account');
  const id = useId();
  const differs = filling.again !== '' && filling.again !== filling.password;
  return (
    <div className={styles['form']}>
      <label htmlFor={`${id}-new`}>{t('password.wanted')}</label>
      <Input.Password
        id={`${id}-new`}
        autoFocus={autoFocus}
        autoComplete="new-password"
        value={filling.password}
        onChange={(event) => onChange({ ...filling, password: event.target.value })}
      />
      <label htmlFor={`${id}-again`}>{t('password.again')}</label>
      <Input.Password
        id={`${id}-again`}
        autoComplete="new-password"
        status={differs ? 'error' : ''}
        aria-invalid={differs}
        value={filling.again}
        onChange={(event) => onChange({ ...filling, again: event.target.value })}
      />
    </div>
  );
}

/** Why a password was not taken, in words. */
export function PasswordFailure({ error }: { error: unknown }) {
  const { t } = useTranslation('organisation/account');
  const why =
    error instanceof RefusalError && error.code === 'password-refused' ? error.details[0]?.message : undefined;
  return why === undefined ? (
    <Failure error={error} />
  ) : (
    <p role="alert" className={styles['refused']}>
      {t(`password.why.${why}`, { defaultValue: why })}
    </p>
  );
}
