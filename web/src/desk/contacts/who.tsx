import { SafetyCertificateOutlined, StopOutlined } from '@ant-design/icons';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCustomer, useReveal } from '../../api/foundation/customers.ts';
import type { Customer, Revealed } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useKeys } from '../../ui/press-keys.ts';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { IdentityDialog } from '../customers/identity-dialog.tsx';
import { NotThem } from './not-them.tsx';
import { PastContacts } from './past-contacts.tsx';
import { NumberTakenOver, PhoneNumber } from '../customers/phone-number.tsx';
import { Reveal } from '../customers/reveal.tsx';
import type { KnownContact } from './known-contact.ts';
import styles from './who.module.css';

interface Props {
  contact: KnownContact;
  editable: boolean;
  /** What is known from before beside the past contacts. */
  children: ReactNode;
}

/** Who is calling: masked, with what an agent needs to know before the first sentence. */
export function Who({ contact, editable, children }: Props) {
  const { t } = useTranslation('contacts');
  const customer = useCustomer(contact.customerId, contact.id);
  if (customer.isLoadingError) return <Failure error={customer.error} retry={() => void customer.refetch()} />;
  return (
    <section className={styles['who']} aria-label={t('customer')}>
      {customer.data ? (
        <Identity customer={customer.data} contact={contact} editable={editable} />
      ) : (
        <Waiting title={false} paragraph={{ rows: 2, width: ['60%', '40%'] }} />
      )}
      <div className={styles['before']}>
        <PastContacts contact={contact} />
        {children}
        {editable && <NotThem contactId={contact.id} />}
      </div>
    </section>
  );
}

function Identity({ customer, contact, editable }: { customer: Customer; contact: KnownContact; editable: boolean }) {
  const { t } = useTranslation('customers');
  const both = useBoth();
  const [shown, setShown] = useState<Revealed | null>(null);
  const reveal = useReveal(customer.id, contact.id);
  return (
    <>
      <div className={styles['line']}>
        <strong className={styles['name']}>{shown?.name ?? customer.name}</strong>
        <span>{both(customer.address)}</span>
        <PhoneNumber phone={shown ? shown.phone : customer.phone} />
        <NumberTakenOver at={customer.numberTakenOverAt} />
        {contact.state !== 'closed' && <Reveal asking={reveal} shown={shown !== null} show={setShown} />}
        <span className={styles['level']} data-level={customer.level}>
          {t(`level.${customer.level}`, { defaultValue: customer.level })}
        </span>
      </div>
      <div className={styles['line']}>
        <span>
          {both(customer.province)} {both(customer.city)}
        </span>
        <span className={styles['plan']}>{both(customer.plan)}</span>
        <IdentityState customer={customer} contact={contact} editable={editable} />
      </div>
    </>
  );
}

function IdentityState({
  customer,
  contact,
  editable,
}: {
  customer: Customer;
  contact: KnownContact;
  editable: boolean;
}) {
  const { t } = useTranslation('contacts');
  const [open, setOpen] = useState(false);
  const { verified, lockedUntil } = customer.identity;
  const may = editable && !verified && !lockedUntil;
  useKeys({ v: may ? () => setOpen(true) : undefined });
  if (verified) {
    return (
      <span className={styles['verified']}>
        <SafetyCertificateOutlined aria-hidden /> {t('identityVerified')}
      </span>
    );
  }
  if (lockedUntil) {
    return (
      <span className={styles['locked']}>
        <StopOutlined aria-hidden /> {t('identityLocked')}
      </span>
    );
  }
  return (
    <>
      <span className="faint">{t('identityNotVerified')}</span>
      {may && (
        <button type="button" className={styles['link']} onClick={() => setOpen(true)}>
          {t('verify')}
        </button>
      )}
      {open && (
        <IdentityDialog
          customerId={customer.id}
          contactId={contact.id}
          onPassed={() => setOpen(false)}
          onCancel={() => setOpen(false)}
        />
      )}
    </>
  );
}
