import { Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RaiseEscalated, useCities, useRaiseEscalated } from '../../api/area.ts';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { toInstant } from '../mass-faults/local-time.ts';
import styles from '../mass-faults/mass-faults.module.css';

const sources = ['10080', '12381', 'web'] as const;
const categories = ['network', 'security', 'billing', 'marketing', 'sp', 'service', 'other'] as const;

/** A complaint that went past us is recorded with the number and term that came with it. */
export function RecordEscalated({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('work');
  const both = useBoth();
  const cities = useCities();
  const raise = useRaiseEscalated();
  const [key] = useState(() => crypto.randomUUID());
  const [source, setSource] = useState<RaiseEscalated['source']>('10080');
  const [form, setForm] = useState({ number: '', phone: '', cityId: '', category: 'billing', summary: '', term: '' });
  const set = (more: Partial<typeof form>) => setForm({ ...form, ...more });
  const digits = form.phone.replaceAll(/\D/gu, '');
  const ready = form.number.trim() && form.summary.trim() && (digits.length === 11 || form.cityId);
  const send = () => {
    if (!ready || raise.isPending) return;
    const termAt = toInstant(form.term);
    raise.mutate(
      {
        key,
        source,
        sourceNumber: form.number.trim(),
        category: form.category,
        summary: form.summary.trim(),
        ...(digits.length === 11 && { phone: `+86${digits}` }),
        ...(form.cityId && { cityId: form.cityId }),
        ...(termAt && { termAt }),
      },
      { onSuccess: onClose },
    );
  };
  return (
    <Modal
      open
      width={600}
      title={t('escalated.record')}
      okText={t('escalated.recordIt')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: !ready, loading: raise.isPending }}
      onOk={send}
      onCancel={onClose}
      destroyOnHidden
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
            {t('escalated.termHint')}
            <Input type="datetime-local" value={form.term} onChange={(event) => set({ term: event.target.value })} />
          </label>
          <label>
            {t('escalated.phone')}
            <Input
              inputMode="tel"
              maxLength={20}
              value={form.phone}
              onChange={(event) => set({ phone: event.target.value })}
            />
          </label>
          <label>
            {t('escalated.cityHint')}
            <Select
              allowClear
              style={{ width: '100%' }}
              value={form.cityId || null}
              options={(cities.data ?? []).map(({ id, name }) => ({ value: id, label: both(name) }))}
              onChange={(cityId) => set({ cityId: cityId ?? '' })}
            />
          </label>
        </div>
        <label>
          {t('escalated.category')}
          <Select
            style={{ width: '100%' }}
            value={form.category}
            options={categories.map((value) => ({ value, label: t(`category.${value}`) }))}
            onChange={(category) => set({ category })}
          />
        </label>
        <label>
          {t('escalated.what')}
          <Input.TextArea
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={2000}
            value={form.summary}
            onChange={(event) => set({ summary: event.target.value })}
          />
        </label>
        {raise.isError && <Failure error={raise.error} />}
      </div>
    </Modal>
  );
}
