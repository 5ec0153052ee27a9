import { PhoneOutlined } from '@ant-design/icons';
import { Button, Input, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useExampleFromContact } from '../../../api/policy/policies/studio.ts';
import type { Draft } from '../../../api/types.ts';
import { Failure } from '../../../ui/failure.tsx';
import { cutText } from '../../../i18n/cut-text.ts';
import { readContact } from '../proposals/read-contacts.ts';
import styles from './examples.module.css';
import { useOnce } from '../../../ui/use-once.ts';

/** Makes a past contact an example: by its id or a link to it, or one that a proposal was shown by. */
export function FromContact({ draft }: { draft: Draft }) {
  const { t } = useTranslation('policies/studio');
  const [open, setOpen] = useState(false);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={<Ask draft={draft} onAdded={() => setOpen(false)} />}
    >
      <Button icon={<PhoneOutlined />}>{t('fromContact.open')}</Button>
    </Popover>
  );
}

function Ask({ draft, onAdded }: { draft: Draft; onAdded: () => void }) {
  const { t } = useTranslation('policies/studio');
  const add = useExampleFromContact(draft.id);
  const once = useOnce();
  const [pasted, setPasted] = useState('');
  const contact = readContact(pasted);
  const send = (contactId: string | null) =>
    contactId && once(contactId, () => add.mutateAsync(contactId), { onSuccess: onAdded });
  const used = new Set(draft.examples.map(({ contactId }) => contactId));
  const shown = draft.proposals.flatMap(({ contacts, reason }) => contacts.map((id) => ({ id, reason })));
  return (
    <div className={styles['ask']}>
      <label>
        {t('fromContact.paste')}
        <Input
          autoFocus
          placeholder={t('fromContact.pasteHint')}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
          onPressEnter={() => send(contact)}
          {...(pasted.trim() && !contact ? { status: 'error' as const } : {})}
        />
      </label>
      <p className="faint">{t('fromContact.what')}</p>
      {shown.length > 0 && (
        <>
          <strong>{t('fromContact.ofProposals')}</strong>
          <ul>
            {shown.map(({ id, reason }) => (
              <li key={id}>
                <Button size="small" type="link" disabled={used.has(id)} onClick={() => send(id)}>
                  {cutText(reason, 40)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {add.isError && <Failure error={add.error} />}
      <Button disabled={!contact} loading={add.isPending} onClick={() => send(contact)}>
        {t('fromContact.doIt')}
      </Button>
    </div>
  );
}
