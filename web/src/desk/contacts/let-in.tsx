import { Button, Input, Select } from 'antd';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialogs/dialog.tsx';
import { useLetIn } from '../../api/contact/contacts.ts';
import type { FoundCustomer, LetIn as Wanted } from '../../api/types.ts';
import { Failure } from '../../ui/failure.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { CountedText } from '../../ui/words/counted-text.tsx';
import { isWithin } from '../../ui/words/judge-length.ts';
import { KeptNote } from '../../ui/words/kept-note.tsx';
import { FindCustomer } from '../customers/find-customer.tsx';
import { useUnsentText } from '../parts/use-unsent-text.ts';
import styles from './let-in.module.css';

const waysIn = ['counter', 'hotline', 'wechat', 'sms', 'e-mail'] as const satisfies readonly Wanted['wayIn'][];

/** Somebody comes in otherwise than by a line: at the counter, or by a number that somebody else passes on. */
export function LetIn() {
  const { t } = useTranslation('contacts');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('letIn.button')}</Button>
      {open && <LetInDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function LetInDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['contacts', 'ui']);
  const ids = { wayIn: useId(), phone: useId(), words: useId() };
  const navigate = useNavigate();
  const letIn = useLetIn();
  const once = useOnce();
  const [wayIn, setWayIn] = useState<(typeof waysIn)[number]>('counter');
  const [phone, setPhone] = useState('');
  const [claimed, setClaimed] = useState<FoundCustomer | null>(null);
  const unsent = useUnsentText('contact:let-in');
  const { words, type } = unsent;
  const send = () => {
    const said = { ...(phone.trim() && { phone: phone.trim() }), ...(words.trim() && { words: words.trim() }) };
    const open = ({ id }: { id: string }) => void navigate({ to: '/desk/$contactId', params: { contactId: id } });
    const body: Wanted = { wayIn, ...said, ...(claimed && { claims: claimed.id }) };
    unsent.sentOnce(once(body, () => letIn.mutateAsync(body), { onSuccess: open }));
  };
  return (
    <Dialog
      open
      title={t('letIn.title')}
      okText={t('letIn.do')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ disabled: !isWithin(words), loading: letIn.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <div className={styles['form']}>
        <div>
          <label htmlFor={ids.wayIn}>{t('letIn.wayIn')}</label>
          <Select
            id={ids.wayIn}
            value={wayIn}
            onChange={setWayIn}
            options={waysIn.map((one) => ({ value: one, label: t(`wayIn.${one}`) }))}
          />
        </div>
        <div>
          <label htmlFor={ids.phone}>
            {t('letIn.phone')} <span className="faint">{t('ui:optional')}</span>
          </label>
          <Input
            id={ids.phone}
            inputMode="tel"
            maxLength={40}
            placeholder={t('letIn.phonePrompt')}
            value={phone}
            onChange={(event) => setPhone(event.target.value)}
          />
        </div>
        <FindCustomer purpose="name-party" chosen={claimed} choose={setClaimed} label={t('letIn.claims')} />
        <div>
          <label htmlFor={ids.words}>
            {t('letIn.words')} <span className="faint">{t('ui:optional')}</span>
          </label>
          <CountedText id={ids.words} autoSize={{ minRows: 2, maxRows: 6 }} value={words} onText={type} />
          <KeptNote of={unsent} />
        </div>
        {letIn.isError && <Failure error={letIn.error} />}
      </div>
    </Dialog>
  );
}
