import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReadEarlier, useWholeConversations } from '../../api/contact/conversations/messages.ts';
import { usePastPages } from '../../api/foundation/customers.ts';
import type { Contact, PastContact } from '../../api/types.ts';
import { Failure } from '../../ui/failure.tsx';
import { At } from '../../ui/times/times.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import { useTypeName } from '../../wording/use-type-name.ts';
import styles from './conversations.module.css';
import { PastMessages } from './past-messages.tsx';

/** More of this conversation; and once it is all there, what the customer said before, by whatever way they came. */
export function EarlierMessages({ contact, first }: { contact: Contact; first: number }) {
  const { t } = useTranslation('conversations');
  const read = useReadEarlier(contact.id);
  const doRead = useDoOnce(read);
  if (first <= 1) return <Before contact={contact} />;
  return (
    <div className={styles['earlier']}>
      {read.isError && <Failure error={read.error} />}
      <Button size="small" type="link" loading={read.isPending} onClick={() => doRead(first)}>
        {t('earlier')}
      </Button>
    </div>
  );
}

function Before({ contact }: { contact: Contact }) {
  const { t } = useTranslation('conversations');
  const known = contact.standing === 'known' ? contact.customerId : null;
  const pages = usePastPages(known, contact.id);
  const past = pages.data?.pages.flat() ?? [];
  const [count, setCount] = useState(0);
  const shown = past.slice(0, count);
  const read = useWholeConversations(shown.map(({ id }) => id));
  const waits = read.some(({ isPending }) => isPending) || pages.isFetchingNextPage;
  const showMore = () => {
    setCount(count + 1);
    // The next page before the last of this one is shown.
    if (pages.hasNextPage && count + 2 >= past.length) void pages.fetchNextPage();
  };
  return (
    <>
      {past.length > count && (
        <div className={styles['earlier']}>
          <Button size="small" type="link" loading={waits} onClick={showMore}>
            {pages.hasNextPage ? t('earlierContactsMore') : t('earlierContacts', { count: past.length - count })}
          </Button>
        </div>
      )}
      {shown
        .map((one, at) => ({ one, found: read[at] }))
        .toReversed()
        .map(({ one, found }) => (
          <section key={one.id} className={styles['past']} aria-label={t('earlierContact')}>
            <PastHead past={one} />
            {found?.isLoadingError && <Failure error={found.error} retry={() => void found.refetch()} />}
            {found?.data && <PastMessages contactId={one.id} conversation={found.data} />}
          </section>
        ))}
    </>
  );
}

function PastHead({ past }: { past: PastContact }) {
  const { t } = useTranslation('contacts');
  const typeName = useTypeName();
  return (
    <p className={styles['pastHead']}>
      <At at={past.arrivedAt} /> <span>{t(`wayIn.${past.wayIn}`)}</span>
      {past.matterType && <span>{typeName(past.matterType)}</span>}
    </p>
  );
}
