import { BulbOutlined, CheckOutlined } from '@ant-design/icons';
import { Button, Popover, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePropose } from '../../../api/deciding/resolution.ts';
import type { Resolution } from '../../../api/types.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useDoOnce } from '../../../ui/use-once.ts';
import { CountedText } from '../../../ui/words/counted-text.tsx';
import { isSayable } from '../../../ui/words/judge-length.ts';
import { KeptNote } from '../../../ui/words/kept-note.tsx';
import { useUnsentText } from '../../parts/use-unsent-text.ts';
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
  const doPropose = useDoOnce(propose);
  const [definition, setDefinition] = useState<string | null>(null);
  const unsent = useUnsentText(`contact:${contactId}:proposal`);
  const { words: reason, type } = unsent;
  const send = () =>
    definition &&
    isSayable(reason) &&
    unsent.sentOnce(doPropose({ definition, reason: reason.trim() }, { onSuccess: onSent }));
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
      <CountedText
        aria-label={t('propose.reason')}
        placeholder={t('propose.reason')}
        autoSize={{ minRows: 2, maxRows: 5 }}
        value={reason}
        onText={type}
      />
      <KeptNote of={unsent} />
      {propose.isError && <Failure error={propose.error} />}
      <Button
        type="primary"
        size="small"
        disabled={!definition || !isSayable(reason)}
        loading={propose.isPending}
        onClick={send}
      >
        {t('propose.send')}
      </Button>
    </div>
  );
}
