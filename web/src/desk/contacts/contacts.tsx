import { SearchOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Input, type InputRef } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContacts } from '../../api/contact/contacts.ts';
import { useConsults } from '../../api/deciding/hand-over/consults.ts';
import { useHandOvers } from '../../api/deciding/hand-over/hand-over.ts';
import { useTypeName } from '../../wording/use-type-name.ts';
import { Awaited } from '../../ui/fetched.tsx';
import { useKeys } from '../../ui/press-keys.ts';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { useMe } from '../parts/me.ts';
import { AlertSwitches } from './alerts/alert-switches.tsx';
import { ContactItem } from './contact-item.tsx';
import styles from './contacts.module.css';
import { groupContacts, type Listed } from './listed/group-contacts.ts';
import { useDigitKeys } from './use-digit-keys.ts';

/** The person's own contacts, and for an expert those offered; the most urgent first. */
export function Contacts({ openId }: { openId: string | null }) {
  const { t } = useTranslation('contacts');
  const me = useMe();
  const navigate = useNavigate();
  const typeName = useTypeName();
  const contacts = useContacts();
  const handOvers = useHandOvers();
  const consults = useConsults();
  const takes = me.rights.includes('hand-over:take');
  const [sought, setSought] = useState('');
  const search = useRef<InputRef>(null);
  const groups = useMemo(
    () => groupContacts(contacts.data ?? [], handOvers.data ?? [], takes, consults.data ?? []),
    [contacts.data, handOvers.data, takes, consults.data],
  );
  const fits = (one: Listed) =>
    `${one.customerName ?? one.address ?? ''} ${one.matterType ? typeName(one.matterType) : ''}`.includes(
      sought.trim(),
    );
  const shown = groups
    .map((group) => ({ ...group, items: group.items.filter(fits) }))
    .filter((group) => group.items.length > 0);
  const all = shown.flatMap((group) => group.items);
  const step = (by: number) => {
    const at = all.findIndex((one) => one.contactId === openId);
    const next = all[(at + by + all.length) % all.length];
    if (next) void navigate({ to: '/desk/$contactId', params: { contactId: next.contactId } });
  };
  const openAt = (at: number) => {
    const one = all[at];
    if (one) void navigate({ to: '/desk/$contactId', params: { contactId: one.contactId } });
  };
  useDigitKeys(openAt);
  useKeys({ '/': () => search.current?.focus(), j: () => step(1), k: () => step(-1) });
  return (
    <nav className={styles['contacts']} aria-label={t('contacts')}>
      <div className={styles['search']}>
        <Input
          ref={search}
          size="small"
          allowClear
          prefix={<SearchOutlined aria-hidden />}
          suffix={sought ? null : <kbd aria-hidden>/</kbd>}
          aria-label={t('findContact')}
          placeholder={t('findContact')}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        />
        <AlertSwitches />
      </div>
      <Awaited
        of={[contacts, handOvers, consults]}
        waiting={<Waiting title={false} className={styles['waiting'] ?? ''} />}
      />
      {sought && contacts.data && handOvers.data && shown.length === 0 && (
        <p className={styles['none']}>{t('noContactFound')}</p>
      )}
      {shown.map((group) => (
        <section key={group.name} aria-labelledby={`contacts-${group.name}`}>
          <h2 id={`contacts-${group.name}`}>
            {t(`group.${group.name}`)} <span>{group.items.length}</span>
          </h2>
          <ul>
            {group.items.map((one) => (
              <ContactItem
                key={one.contactId}
                item={one}
                open={one.contactId === openId}
                digit={all.length > 1 ? digitOf(all.indexOf(one)) : 0}
              />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/** The first nine are opened by a digit. */
const digitOf = (at: number) => (at < 9 ? at + 1 : 0);
