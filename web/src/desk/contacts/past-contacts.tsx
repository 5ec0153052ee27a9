import { DownOutlined } from '@ant-design/icons';
import { Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePastContacts } from '../../api/foundation/customers.ts';
import type { PastContact } from '../../api/types.ts';
import { Fetched } from '../../ui/fetched.tsx';
import { At } from '../../ui/times/times.tsx';
import { useTypeName } from '../../wording/use-type-name.ts';
import type { KnownContact } from './known-contact.ts';
import styles from './who.module.css';

/** The customer's earlier contacts, on any channel. */
export function PastContacts({ contact }: { contact: KnownContact }) {
  const { t } = useTranslation('contacts');
  const past = usePastContacts(contact.customerId, contact.id);
  const typeName = useTypeName();
  const content = (list: readonly PastContact[]) => (
    <ul className={styles['popover']}>
      {list.length === 0 && <li className="faint">{t('noPastContacts')}</li>}
      {list.map((one) => (
        <li key={one.id} className={styles['past']}>
          <At at={one.arrivedAt} />
          <span className="faint">{t(`wayIn.${one.wayIn}`)}</span>
          <span>{one.matterType ? typeName(one.matterType) : t('noMatter')}</span>
          {one.sameMatter && <span className={styles['same']}>{t('sameMatter')}</span>}
        </li>
      ))}
    </ul>
  );
  return (
    <Fetched of={past} waiting={<span className="faint">{t('pastContactsUncounted')}</span>}>
      {(list) => (
        <Popover trigger="click" placement="bottomLeft" content={content(list)}>
          <button type="button" className={styles['link']}>
            {t('pastContactsCount', { count: list.length })} <DownOutlined aria-hidden />
          </button>
        </Popover>
      )}
    </Fetched>
  );
}
