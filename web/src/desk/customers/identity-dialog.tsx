import { Alert, Input, type InputRef, Radio } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCheckIdentity, useCustomer } from '../../api/foundation/customers.ts';
import type { CheckIdentity } from '../../api/types.ts';
import { dateTime } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Dialog } from '../../ui/dialogs/dialog.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { Awaited } from '../../ui/fetched.tsx';
import styles from './identity-dialog.module.css';

interface Props {
  customerId: string;
  contactId: string;
  /** What waits for it is done at once when it passed. */
  thenDoes?: boolean;
  onPassed: () => void;
  onCancel: () => void;
}

const means: CheckIdentity['means'][] = ['servicePassword', 'idCardTail'];

/** Verifies who is calling. Five failures a day lock until tomorrow; the attempts left are told each time. */
export function IdentityDialog({ customerId, contactId, thenDoes = false, onPassed, onCancel }: Props) {
  const { t } = useTranslation('customers');
  const language = useLanguage();
  const customer = useCustomer(customerId, contactId);
  const check = useCheckIdentity(customerId, contactId);
  const [by, setBy] = useState<CheckIdentity['means']>('servicePassword');
  const [said, setSaid] = useState('');
  const once = useOnce();
  const field = useRef<InputRef>(null);
  const locked = check.data?.lockedUntil ?? customer.data?.identity.lockedUntil ?? null;
  const failures = customer.data?.identity.failuresToday;
  const send = () => {
    const value = said.trim();
    if (!value || locked) return;
    once([by, value], (key) => check.mutateAsync({ key, means: by, value }), {
      onSuccess: ({ passed }) => (passed ? onPassed() : again()),
    });
  };
  const again = () => {
    setSaid('');
    field.current?.focus();
  };
  return (
    <Dialog
      open
      title={t('identity.title')}
      width={440}
      okText={t(thenDoes ? 'identity.checkAndDo' : 'identity.check')}
      okButtonProps={{ disabled: !said.trim() || locked !== null, loading: check.isPending }}
      onOk={send}
      onCancel={onCancel}
    >
      <div className={styles['form']}>
        <Radio.Group
          aria-label={t('identity.means')}
          optionType="button"
          value={by}
          disabled={locked !== null}
          onChange={(event) => setBy(event.target.value)}
          options={means.map((one) => ({ value: one, label: t(`identity.${one}`) }))}
        />
        <label htmlFor="identity-said">{t('identity.value')}</label>
        <Input
          id="identity-said"
          ref={field}
          value={said}
          maxLength={32}
          autoComplete="off"
          disabled={locked !== null}
          onChange={(event) => setSaid(event.target.value)}
          onPressEnter={send}
        />
        <div className={styles['told']} aria-live="assertive">
          {locked && (
            <Alert type="error" showIcon title={t('identity.locked', { until: dateTime(locked, language) })} />
          )}
          {!locked && check.data && !check.data.passed && (
            <Alert type="warning" showIcon title={t('identity.wrong', { left: check.data.attemptsLeft })} />
          )}
          {!locked && !check.data && Boolean(failures) && (
            <span className="faint">{t('identity.failures', { count: failures })}</span>
          )}
          {/* Whether it is locked, and how often it failed today, is told with the customer. */}
          {!check.data && <Awaited of={[customer]} waiting={null} />}
          {check.isError && <Failure error={check.error} />}
        </div>
      </div>
    </Dialog>
  );
}
