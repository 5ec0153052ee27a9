import { CloseOutlined, SearchOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindCustomers } from '../../api/foundation/customers.ts';
import type { FindCustomers, FoundCustomer } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import styles from './find-customer.module.css';
import { NumberTakenOver, PhoneNumber } from './phone-number.tsx';

interface Props {
  purpose: FindCustomers['purpose'];
  chosen: FoundCustomer | null;
  choose: (customer: FoundCustomer | null) => void;
  /** Nothing can be done without one. */
  needed?: boolean;
  /** What is asked for, where it is more than the customer. */
  label?: string;
}

/** Whose it is: found by whole number or whole name, shown masked; one that is alone is chosen at once. */
export function FindCustomer({ purpose, chosen, choose, needed = false, label }: Props) {
  const { t } = useTranslation(['customers', 'ui']);
  const id = useId();
  const [sought, setSought] = useState('');
  const find = useFindCustomers();
  const doFind = useDoOnce(find);
  const seek = () => {
    const text = sought.trim();
    if (text === '') return;
    doFind({ sought: text, purpose }, { onSuccess: ([one, ...more]) => one && more.length === 0 && choose(one) });
  };
  if (chosen) {
    return (
      <div>
        <span>{label ?? t('find.customer')}</span>
        <p className={styles['chosen']}>
          <UserOutlined aria-hidden /> <Customer customer={chosen} />
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={t('find.otherCustomer')}
            title={t('find.otherCustomer')}
            onClick={() => choose(null)}
          />
        </p>
      </div>
    );
  }
  return (
    <div>
      <label htmlFor={id}>
        {label ?? t('find.customer')}
        {!needed && <span className="faint">{t('ui:optional')}</span>}
      </label>
      <div className={styles['seek']}>
        <Input
          id={id}
          maxLength={60}
          placeholder={t('find.customerPrompt')}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          onPressEnter={seek}
        />
        <Button icon={<SearchOutlined />} loading={find.isPending} onClick={seek}>
          {t('find.find')}
        </Button>
      </div>
      <div role="status">
        {find.data?.length === 0 && <p className={styles['prompt']}>{t('find.noneFound')}</p>}
        {find.isError && <Failure error={find.error} />}
      </div>
      {find.data && find.data.length > 1 && (
        <ul className={styles['found']}>
          {find.data.map((customer) => (
            <li key={customer.id}>
              <button type="button" onClick={() => choose(customer)}>
                <Customer customer={customer} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Customer({ customer }: { customer: FoundCustomer }) {
  const { t } = useTranslation('customers');
  const both = useBoth();
  return (
    <>
      <strong>{customer.name}</strong> <PhoneNumber phone={customer.phone} />{' '}
      <NumberTakenOver at={customer.numberTakenOverAt} />{' '}
      <span className="faint">
        {both(customer.province)} {both(customer.city)} ·{' '}
        {t(`level.${customer.level}`, { defaultValue: customer.level })}
      </span>
    </>
  );
}
