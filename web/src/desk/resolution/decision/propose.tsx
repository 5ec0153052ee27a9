import { BulbOutlined, CheckOutlined } from '@ant-design/icons';
import { Button, Input, Popover, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePropose } from '../../../api/deciding/resolution.ts';
import type { Resolution } from '../../../api/types.ts';
import { Failure } from '../../../ui/failure.tsx';
import styles from './propose.module.css';

interface Props {
  contactId: string;
  resolution: Resolution;
  editable: boolean;
}

const definitions = ['1', '2', '3', '4', '5', '6'];

/** A call that fits a definition but no type: a proposal to extend the policy. */
export function Propose({ contactId, resolution, editable }: Props) {
  const { t } = useTranslation('policies/studio');
  const [open, setOpen] = useState(false);
  if (resolution.definition) {
    return (
      <p className={styles['sent']}>
        <CheckOutlined aria-hidden /> {t('propose.sent')} · {t(`propose.definition.${resolution.definition}`)}
      </p>
    );
  }
  if (!editable) return null;
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={<Ask contactId={contactId} onSent={() => setOpen(false)} />}
    >
      <Button size="small" icon={<BulbOutlined />} className={styles['open'] ?? ''}>
        {t('propose.open')}
      </Button>
    </Popover>
  );
}

function Ask({ contactId, onSent }: { contactId: string; onSent: () => void }) {
  const { t } = useTranslation('policies/studio');
  const propose = usePropose(contactId);
  const [definition, setDefinition] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const send = () =>
    definition && reason.trim() && propose.mutate({ definition, reason: reason.trim() }, { onSuccess: onSent });
  return (
    <div className={styles['ask']}>
      <strong id="propose-title">{t('propose.title')}</strong>
      <Radio.Group
        vertical
        aria-labelledby="propose-title"
        value={definition}
        onChange={(event) => setDefinition(event.target.value)}
        options={definitions.map((one) => ({ value: one, label: t(`propose.definition.${one}`) }))}
      />
      <Input.TextArea
        aria-label={t('propose.reason')}
        placeholder={t('propose.reason')}
        autoSize={{ minRows: 2, maxRows: 5 }}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {propose.isError && <Failure error={propose.error} />}
      <Button
        type="primary"
        size="small"
        disabled={!definition || !reason.trim()}
        loading={propose.isPending}
        onClick={send}
      >
        {t('propose.send')}
      </Button>
    </div>
  );
}
