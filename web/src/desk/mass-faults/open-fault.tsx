import { Checkbox, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCities } from '../../api/area.ts';
import { useOpenMassFault } from '../../api/mass-faults.ts';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { tenMinutesAgo, toInstant, toLocal } from './local-time.ts';
import styles from './mass-faults.module.css';

export interface Prefilled {
  summary?: string;
  category?: string;
  cityId?: string;
  since?: string;
  alertId?: string;
}

interface Props {
  prefilled?: Prefilled;
  onClose: () => void;
  onOpened?: (id: string) => void;
}

const categories = ['network', 'broadband', 'billing', 'sp'] as const;

/** An outage becomes one ticket: where, what, since when, and what agents say. */
export function OpenFault({ prefilled = {}, onClose, onOpened }: Props) {
  const { t } = useTranslation('work');
  const both = useBoth();
  const cities = useCities();
  const open = useOpenMassFault();
  const [key] = useState(() => crypto.randomUUID());
  const [form, setForm] = useState(() => ({
    summary: prefilled.summary ?? '',
    cityId: prefilled.cityId ?? '',
    places: [] as string[],
    categories: [prefilled.category ?? 'network'],
    complaints: true,
    since: prefilled.since ? toLocal(new Date(prefilled.since)) : tenMinutesAgo(),
    expectedAt: '',
    words: '',
  }));
  const set = (more: Partial<typeof form>) => setForm({ ...form, ...more });
  const ready = form.summary.trim() && form.words.trim() && form.categories.length > 0 && toInstant(form.since);
  const send = () => {
    const since = toInstant(form.since);
    const expectedAt = toInstant(form.expectedAt);
    if (!ready || !since || open.isPending) return;
    open.mutate(
      {
        key,
        summary: form.summary.trim(),
        category: form.categories[0] === 'broadband' ? 'broadband' : 'network',
        placeWords: form.places,
        kinds: form.complaints ? ['fault', 'complaint'] : ['fault'],
        categories: form.categories,
        since,
        words: form.words.trim(),
        ...(form.cityId && { cityId: form.cityId }),
        ...(expectedAt && { expectedAt }),
        ...(prefilled.alertId && { alertId: prefilled.alertId }),
      },
      {
        onSuccess: ({ id }) => {
          onOpened?.(id);
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      open
      width={620}
      title={t('fault.open')}
      okText={t('fault.openIt')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: !ready, loading: open.isPending }}
      onOk={send}
      onCancel={onClose}
      destroyOnHidden
    >
      <div className={styles['form']}>
        <label>
          {t('fault.summary')}
          <Input
            autoFocus
            maxLength={200}
            value={form.summary}
            onChange={(event) => set({ summary: event.target.value })}
          />
        </label>
        <div className={styles['two']}>
          <label>
            {t('fault.city')}
            <Select
              style={{ width: '100%' }}
              value={form.cityId}
              options={[
                { value: '', label: t('fault.wholeProvince') },
                ...(cities.data ?? []).map(({ id, name }) => ({ value: id, label: both(name) })),
              ]}
              onChange={(cityId) => set({ cityId })}
            />
          </label>
          <label>
            {t('fault.what')}
            <Select
              mode="tags"
              style={{ width: '100%' }}
              value={form.categories}
              options={categories.map((value) => ({ value, label: t(`category.${value}`) }))}
              onChange={(chosen) => set({ categories: chosen })}
            />
          </label>
        </div>
        <label>
          {t('fault.places')}
          <Select
            mode="tags"
            open={false}
            suffixIcon={null}
            style={{ width: '100%' }}
            tokenSeparators={['，', ',', '、', ' ']}
            placeholder={t('fault.placesHint')}
            value={form.places}
            onChange={(places) => set({ places })}
          />
        </label>
        <div className={styles['two']}>
          <label>
            {t('fault.since')}
            <Input type="datetime-local" value={form.since} onChange={(event) => set({ since: event.target.value })} />
          </label>
          <label>
            {t('fault.expected')}
            <Input
              type="datetime-local"
              value={form.expectedAt}
              onChange={(event) => set({ expectedAt: event.target.value })}
            />
          </label>
        </div>
        <label>
          {t('fault.agentsSay')}
          <Input.TextArea
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={2000}
            placeholder={t('fault.wordsHint')}
            value={form.words}
            onChange={(event) => set({ words: event.target.value })}
          />
        </label>
        <Checkbox checked={form.complaints} onChange={(event) => set({ complaints: event.target.checked })}>
          {t('fault.complaintsToo')}
        </Checkbox>
        {open.isError && <Failure error={open.error} />}
      </div>
    </Modal>
  );
}
