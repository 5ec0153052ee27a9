import type { RefSelectProps } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNameMatter } from '../../../api/contact/contacts.ts';
import { usePastContacts } from '../../../api/foundation/customers.ts';
import type { Contact } from '../../../api/types.ts';
import { Failure } from '../../../ui/failure.tsx';
import { isKnown } from '../../contacts/known-contact.ts';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { useKeys } from '../../../ui/press-keys.ts';
import { useDoOnce } from '../../../ui/use-once.ts';
import styles from './matter.module.css';
import { TypePicker } from './type-picker.tsx';

interface Props {
  contact: Contact;
  editable: boolean;
}

/** What the contact is about. */
export function Matter({ contact, editable }: Props) {
  const { t } = useTranslation('resolution');
  const name = useNameMatter(contact.id);
  const doName = useDoOnce(name);
  const past = usePastContacts(contact.customerId, contact.id);
  const picker = useRef<RefSelectProps>(null);
  const focus = () => picker.current?.focus();
  const waitsForType = editable && !contact.matter;
  useKeys({ t: editable ? focus : undefined, Enter: waitsForType ? focus : undefined });
  return (
    <section className={styles['matter']} data-waiting={waitsForType || undefined} aria-label={t('matter')}>
      <div className={styles['row']}>
        <h2>{t('matter')}</h2>
        <TypePicker
          ref={picker}
          value={name.isPending ? name.variables.type : (contact.matter?.type ?? null)}
          disabled={!editable}
          busy={name.isPending}
          mayBeSeparate={(type) => past.data?.some((one) => one.matterType === type) ?? false}
          leave={() => picker.current?.blur()}
          choose={(type, separate) => doName({ type, ...(separate && { separate }) })}
        />
        {!contact.matter && <KeyHint keys="T" />}
        {contact.matter && isKnown(contact) && (
          <span className={styles['nth']}>{t('nthContact', { count: contact.matter.contacts })}</span>
        )}
      </div>
      {name.isError && <Failure error={name.error} />}
    </section>
  );
}
