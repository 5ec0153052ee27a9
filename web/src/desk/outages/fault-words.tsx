import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialogs/dialog.tsx';
import { type MassFault, useChangeMassFault } from '../../api/casework/outages.ts';
import { Failure } from '../../ui/failure.tsx';
import { PickTime } from '../../ui/times/pick-time.tsx';
import { At } from '../../ui/times/times.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { ChangedMeanwhile } from './change-fault.tsx';
import { formOf, readArea } from './fault-form.tsx';
import { useUnsentText } from '../parts/use-unsent-text.ts';
import { CountedText } from '../../ui/words/counted-text.tsx';
import { KeptNote } from '../../ui/words/kept-note.tsx';
import styles from './outages.module.css';

/** What every agent of the province reads to their callers, so it is the largest thing here. */
export function FaultWords({ fault, mayChange }: { fault: MassFault; mayChange: boolean }) {
  const { t } = useTranslation('outages');
  const [changing, setChanging] = useState(false);
  return (
    <section className={styles['say']} aria-labelledby="say">
      <div>
        <h3 id="say">{t('agentsSay')}</h3>
        {mayChange && (
          <Button size="small" icon={<EditOutlined />} onClick={() => setChanging(true)}>
            {t('changeWords')}
          </Button>
        )}
      </div>
      <p>{fault.words}</p>
      {fault.expectedAt && (
        <span className="faint">
          {t('expected')} <At at={fault.expectedAt} />
        </span>
      )}
      {changing && <ChangeWords fault={fault} onClose={() => setChanging(false)} />}
    </section>
  );
}

/** The words and when it is expected to be over; the area stays as it was when the dialog opened. */
function ChangeWords({ fault, onClose }: { fault: MassFault; onClose: () => void }) {
  const { t } = useTranslation(['outages', 'ui']);
  const change = useChangeMassFault(fault.id);
  const once = useOnce();
  const [version] = useState(fault.version);
  const unsent = useUnsentText(`outage:${fault.id}:words`);
  const [told, setForm] = useState(() => formOf(fault));
  const form = { ...told, words: unsent.words === '' ? told.words : unsent.words };
  const area = readArea(form);
  const changed = form.words.trim() !== fault.words || form.expectedAt !== formOf(fault).expectedAt;
  const send = () =>
    area && unsent.sentOnce(once(area, () => change.mutateAsync({ version, ...area }), { onSuccess: onClose }));
  return (
    <Dialog
      open
      width={620}
      title={t('changeWordsTitle')}
      okText={t('changeWords')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ disabled: !area || !changed, loading: change.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <div className={styles['form']}>
        <ChangedMeanwhile fault={fault} version={version} />
        <label>
          {t('agentsSay')}
          <CountedText
            autoFocus
            autoSize={{ minRows: 3, maxRows: 8 }}
            value={form.words}
            onText={(words) => {
              setForm({ ...form, words });
              unsent.type(words);
            }}
          />
        </label>
        <KeptNote of={unsent} />
        <label>
          {t('expected')}
          <PickTime value={form.expectedAt} set={(expectedAt) => setForm({ ...form, expectedAt })} />
        </label>
        <p className="faint">{t('changeWordsNote')}</p>
        {change.isError && <Failure error={change.error} />}
      </div>
    </Dialog>
  );
}
