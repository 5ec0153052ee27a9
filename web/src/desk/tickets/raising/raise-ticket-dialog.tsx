import { useNavigate } from '@tanstack/react-router';
import { Button, Segmented, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialogs/dialog.tsx';
import { RefusalError } from '../../../api/refusal.ts';
import { useRaiseTicket } from '../../../api/casework/tickets/kinds.ts';
import type { FoundCustomer, RaiseTicket, Ticket } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { useOnce } from '../../../ui/use-once.ts';
import { CountedLine } from '../../../ui/words/counted-text.tsx';
import { isSayable, isWithin } from '../../../ui/words/judge-length.ts';
import { KeptNote } from '../../../ui/words/kept-note.tsx';
import { ProvincePicker } from '../../parts/place-pickers.tsx';
import { useMe } from '../../parts/me.ts';
import { severities } from '../parts/severities.ts';
import { useKindWords } from '../parts/use-kind-words.ts';
import { FindCustomer } from '../../customers/find-customer.tsx';
import { FormFieldBox } from './form-field-box.tsx';
import { longestOf } from './longest-field.ts';
import { type Fields, useUnsentFields } from '../../parts/use-unsent-fields.ts';
import styles from './raise.module.css';

/** What it is, in a sentence that lists show. */
const LONGEST_SUMMARY = 200;

interface Props {
  /** Whose ticket it is, and the contact they ask for it in; without, a customer can be found. */
  customer?: { id: string; name: string; contactId: string };
  onClose: () => void;
}

/** No field of a form is called so. */
const SUMMARY = ':summary';

/** Raises a ticket of any kind: its category, what it is in a sentence, and the form of its kind with its prompts. */
export function RaiseTicketDialog({ customer, onClose }: Props) {
  const { t } = useTranslation(['tickets/raising', 'lists', 'tickets', 'ui']);
  const both = useBoth();
  const me = useMe();
  const navigate = useNavigate();
  const ids = { summary: useId(), category: useId(), province: useId() };
  const { kinds } = useKindWords();
  const [kindId, setKindId] = useState('complaint');
  const [category, setCategory] = useState<string | null>(null);
  const [severity, setSeverity] = useState<Ticket['severity']>('normal');
  // What was begun for somebody is about them alone.
  const unsent = useUnsentFields(`ticket:new:${customer?.id ?? 'anybody'}`);
  const { [SUMMARY]: summary = '' } = unsent.fields;
  const form = fieldsOfKind(unsent.fields, kindId);
  const [found, setFound] = useState<FoundCustomer | null>(null);
  const [province, setProvince] = useState('');
  const raise = useRaiseTicket();
  const once = useOnce();
  const kind = kinds.find(({ id }) => id === kindId);
  const missing = kind?.form.some(({ name, required }) => required && !form[name]?.trim()) ?? true;
  const asksProvince = !customer && !found && !me.province;
  const tooLong = kind?.form.some(({ name, type }) => !isWithin(form[name] ?? '', longestOf(type))) ?? false;
  const said = isSayable(summary, LONGEST_SUMMARY) && !missing && !tooLong;
  const ready = category !== null && said && (!asksProvince || province !== '');
  const faults = raise.error instanceof RefusalError ? raise.error.details : [];
  const send = () => {
    if (!ready) return;
    const filled = Object.fromEntries(Object.entries(form).filter(([, value]) => value.trim() !== ''));
    const order = { kind: kindId, category, summary: summary.trim(), severity, form: filled };
    const whose = whoseOf(customer, found, asksProvince ? province : null);
    const raising = once(
      [order, whose],
      (key) => raise.mutateAsync({ key, ...order, ...whose } satisfies RaiseTicket),
      {
        onSuccess: ({ id }) => {
          onClose();
          void navigate({ to: '/tickets/$ticketId', params: { ticketId: id } });
        },
      },
    );
    unsent.sentOnce(raising);
  };
  return (
    <Dialog
      open
      width={720}
      title={customer ? t('forCustomer', { name: customer.name }) : t('title')}
      onCancel={onClose}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {t('ui:cancel')}
        </Button>,
        <Button key="do" type="primary" disabled={!ready} loading={raise.isPending} onClick={send}>
          {t('doIt')}
        </Button>,
      ]}
    >
      <div className={styles['form']}>
        {!customer && <FindCustomer purpose="raise-ticket" chosen={found} choose={setFound} />}
        {asksProvince && (
          <div>
            <label htmlFor={ids.province}>{t('province')}</label>
            <ProvincePicker id={ids.province} value={province} set={setProvince} />
          </div>
        )}
        <Segmented
          aria-label={t('tickets:column.kind')}
          value={kindId}
          options={kinds.map(({ id, name }) => ({ value: id, label: both(name) }))}
          onChange={(next) => {
            setKindId(next);
            setCategory(null);
          }}
        />
        <div className={styles['row']}>
          <div>
            <label htmlFor={ids.category}>{t('lists:filter.category')}</label>
            <Select
              id={ids.category}
              value={category}
              options={(kind?.categories ?? [])
                .filter(({ retired }) => !retired)
                .map(({ id, name }) => ({ value: id, label: both(name) }))}
              onChange={setCategory}
            />
          </div>
          <div>
            <span>{t('lists:filter.severity')}</span>
            <Segmented
              aria-label={t('lists:filter.severity')}
              value={severity}
              options={severities.map((value) => ({ value, label: t(`tickets:severity.${value}`) }))}
              onChange={setSeverity}
            />
          </div>
        </div>
        <div>
          <label htmlFor={ids.summary}>{t('summary')}</label>
          <CountedLine
            id={ids.summary}
            limit={LONGEST_SUMMARY}
            placeholder={t('summaryPrompt')}
            value={summary}
            onText={(text) => unsent.set({ [SUMMARY]: text })}
          />
        </div>
        {kind?.form.map((field) => (
          <FormFieldBox
            key={field.name}
            field={field}
            value={form[field.name] ?? ''}
            wrong={faults.some((one) => one.field === field.name)}
            set={(value) => unsent.set({ [`${kindId}.${field.name}`]: value })}
          />
        ))}
        <KeptNote of={unsent.standing} />
        {raise.isError && <Failure error={raise.error} />}
      </div>
    </Dialog>
  );
}

/** The caller, with their contact; somebody found; or nobody, in a province. */
/** What is filled in of a kind: another kind's stays for when it is chosen again. */
function fieldsOfKind(fields: Fields, kind: string): Fields {
  const own = Object.entries(fields).filter(([name]) => name.startsWith(`${kind}.`));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(kind.length + 1), value]));
}

function whoseOf(customer: Props['customer'], found: FoundCustomer | null, province: string | null) {
  if (customer) return { customerId: customer.id, contactId: customer.contactId };
  if (found) return { customerId: found.id };
  return province ? { province } : {};
}
