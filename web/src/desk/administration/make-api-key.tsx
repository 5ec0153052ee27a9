import { Checkbox, Input, InputNumber, Modal, Select, Typography } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type NewApiKey, useMakeApiKey } from '../../api/open-api.ts';
import { Failure } from '../../ui/failure.tsx';
import { useMe } from '../me.ts';
import styles from './administration.module.css';
import { useProvinces } from './use-provinces.ts';

const rights = ['tmf621:read', 'tmf621:write', 'tmf683:read'] as const;
const DAY_MS = 86_400_000;
const DAYS = 365;
const MOST_DAYS = 730;

/** Asks for what a key is to be, then shows the key, this once. */
export function MakeApiKey({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('open-api');
  const me = useMe();
  const make = useMakeApiKey();
  const provinces = useProvinces();
  const id = useId();
  const [name, setName] = useState('');
  const [provinceId, setProvinceId] = useState<string | null>(me.province?.id ?? null);
  const [chosen, setChosen] = useState<NewApiKey['rights']>(['tmf621:read']);
  const [days, setDays] = useState(DAYS);
  const send = () => {
    const expiresAt = new Date(Date.now() + days * DAY_MS).toISOString();
    make.mutate({ name: name.trim(), provinceId, rights: chosen, expiresAt });
  };
  if (make.data) return <ShownOnce secret={make.data.key} onClose={onClose} />;
  return (
    <Modal
      open
      title={t('keys.make')}
      okText={t('keys.make')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: !name.trim() || chosen.length === 0, loading: make.isPending }}
      onOk={send}
      onCancel={onClose}
      destroyOnHidden
    >
      <div className={styles['form']}>
        <label htmlFor={`${id}-name`}>{t('keys.name')}</label>
        <Input
          id={`${id}-name`}
          autoFocus
          maxLength={80}
          placeholder={t('keys.namePrompt')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <label htmlFor={`${id}-province`}>{t('keys.province')}</label>
        <Select
          id={`${id}-province`}
          value={provinceId ?? ''}
          disabled={me.province !== null}
          onChange={(value) => setProvinceId(value === '' ? null : value)}
          options={[...(me.province ? [] : [{ value: '', label: t('keys.group') }]), ...provinces.options]}
        />
        <span id={`${id}-rights`}>{t('keys.rights')}</span>
        <Checkbox.Group
          aria-labelledby={`${id}-rights`}
          value={chosen}
          onChange={(now) => setChosen(rights.filter((right) => now.includes(right)))}
          options={rights.map((right) => ({ value: right, label: t(`right.${right.replace(':', '-')}`) }))}
        />
        <label htmlFor={`${id}-days`}>{t('keys.days')}</label>
        <InputNumber
          id={`${id}-days`}
          min={1}
          max={MOST_DAYS}
          value={days}
          onChange={(value) => setDays(value ?? DAYS)}
        />
      </div>
      {make.isError && <Failure error={make.error} />}
    </Modal>
  );
}

function ShownOnce({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useTranslation('open-api');
  return (
    <Modal
      open
      title={t('keys.made')}
      okText={t('keys.kept')}
      cancelButtonProps={{ hidden: true }}
      closable={false}
      maskClosable={false}
      keyboard={false}
      onOk={onClose}
    >
      <p>{t('keys.once')}</p>
      <Typography.Paragraph copyable code data-testid="api-key">
        {secret}
      </Typography.Paragraph>
    </Modal>
  );
}
