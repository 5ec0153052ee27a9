import { useNavigate } from '@tanstack/react-router';
import { Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialogs/dialog.tsx';
import { type RaiseEscalated, useBeforeEscalated, useRaiseEscalated } from '../../api/casework/areas.ts';
import { useTicketKinds } from '../../api/casework/tickets/kinds.ts';
import type { FoundCustomer } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { untilKnown } from '../../ui/fetched.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { PickTime } from '../../ui/times/pick-time.tsx';
import { toInstant } from '../parts/local-time.ts';
import { useUnsentFields } from '../parts/use-unsent-fields.ts';
import { CountedText } from '../../ui/words/counted-text.tsx';
import { isSayable, isWithin } from '../../ui/words/judge-length.ts';
import { KeptNote } from '../../ui/words/kept-note.tsx';
import styles from '../outages/outages.module.css';
import { FindCustomer } from '../customers/find-customer.tsx';
import { useMe } from '../parts/me.ts';
import { CityPicker } from '../parts/place-pickers.tsx';
import { BeforeChooser, type Chosen, toLinked } from './before-escalated.tsx';

const sources = ['10080', '12381', 'web', '12300'] as const;
const ways = ['queue', 'mine'] as const;

/** A complaint that went past us is recorded with the number and term that came with it, and linked to what came before. */
export function RecordEscalated({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['areas', 'ui']);
  const both = useBoth();
  const navigate = useNavigate();
  const kinds = useTicketKinds();
  const categories = kinds.data?.find(({ id }) => id === 'complaint')?.categories ?? [];
  const raise = useRaiseEscalated();
  const once = useOnce();
  const me = useMe();
  const [source, setSource] = useState<RaiseEscalated['source']>('10080');
  const [customer, setCustomer] = useState<FoundCustomer | null>(null);
  const unsent = useUnsentFields('ticket:new-escalated');
  const form = {
    number: '',
    cityId: '',
    category: 'billing',
    summary: '',
    term: '',
    received: '',
    demand: '',
    way: 'queue',
    ...unsent.fields,
  };
  const set = (more: Partial<typeof form>) => unsent.set(more);
  const [chosen, setChosen] = useState<Chosen>({});
  const before = useBeforeEscalated(customer?.id ?? null, form.category);
  const termKnown = source !== '12300' || toInstant(form.term) !== null;
  const said = isSayable(form.summary) && isWithin(form.demand);
  const ready = form.number.trim() && said && termKnown && (customer || form.cityId) && (!customer || before.data);
  const send = () => {
    if (!ready) return;
    const termAt = toInstant(form.term);
    const whose = customer ? { customerId: customer.id } : { cityId: form.cityId };
    const { number, category, summary } = form;
    const receivedAt = toInstant(form.received);
    const demand = form.demand.trim();
    const more = { ...(receivedAt && { receivedAt }), ...(demand && { demand }), ...toLinked(before.data, chosen) };
    const opens: RaiseEscalated['opens'] = form.way === 'mine' ? 'mine' : 'queue';
    const told = { source, sourceNumber: number.trim(), category, summary: summary.trim(), opens, ...more };
    // Corrected words are of the same complaint.
    const raising = once(
      [source, told.sourceNumber],
      (key) => raise.mutateAsync({ key, ...told, ...whose, ...(termAt && { termAt }) }),
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
      width={620}
      title={t('escalated.record')}
      okText={t('escalated.recordIt')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ disabled: !ready, loading: raise.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <div className={styles['form']}>
        <Radio.Group
          aria-label={t('escalated.source')}
          value={source}
          optionType="button"
          options={sources.map((value) => ({ value, label: t(`escalated.from.${value}`) }))}
          onChange={(event) => setSource(event.target.value)}
        />
        <div className={styles['two']}>
          <label>
            {t('escalated.number')}
            <Input
              autoFocus
              maxLength={60}
              value={form.number}
              onChange={(event) => set({ number: event.target.value })}
            />
          </label>
          <label>
            {t('escalated.term')}
            <PickTime value={form.term} set={(term) => set({ term })} />
            <span className="faint">{t(`escalated.usualTerm.${source}`)}</span>
          </label>
        </div>
        <label>
          {t('escalated.received')}
          <PickTime value={form.received} set={(received) => set({ received })} />
        </label>
        <FindCustomer
          purpose="escalated-complaint"
          chosen={customer}
          choose={(one) => {
            setCustomer(one);
            setChosen({});
          }}
        />
        {customer && (
          <BeforeChooser customerId={customer.id} category={form.category} chosen={chosen} choose={setChosen} />
        )}
        <div className={styles['two']}>
          {!customer && (
            <label>
              {t('escalated.cityHint')}
              <CityPicker value={form.cityId} set={(cityId) => set({ cityId })} none={t('escalated.noCity')} />
            </label>
          )}
          <label>
            {t('escalated.category')}
            <Select
              style={{ width: '100%' }}
              value={form.category}
              {...untilKnown(kinds)}
              options={categories.map(({ id, name }) => ({ value: id, label: both(name) }))}
              onChange={(category) => set({ category })}
            />
          </label>
        </div>
        <label>
          {t('escalated.what')}
          <CountedText
            autoSize={{ minRows: 2, maxRows: 6 }}
            value={form.summary}
            onText={(summary) => set({ summary })}
          />
        </label>
        <label>
          {t('escalated.demand')}
          <CountedText autoSize={{ minRows: 1, maxRows: 4 }} value={form.demand} onText={(demand) => set({ demand })} />
        </label>
        {me.rights.includes('contact:answer') && (
          <Radio.Group
            aria-label={t('escalated.opens')}
            value={form.way}
            options={ways.map((value) => ({ value, label: t(`escalated.way.${value}`) }))}
            onChange={(event) => set({ way: event.target.value })}
          />
        )}
        <KeptNote of={unsent.standing} />
        {raise.isError && <Failure error={raise.error} />}
      </div>
    </Dialog>
  );
}
