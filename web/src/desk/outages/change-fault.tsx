import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MassFault, useChangeMassFault } from '../../api/casework/outages.ts';
import { Dialog } from '../../ui/dialogs/dialog.tsx';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { AreaFields, type FaultForm, formOf, readArea, WordsFields } from './fault-form.tsx';
import styles from './outages.module.css';

/** Another area or other words, as it was when the dialog opened: who changed it in between is not overwritten. */
export function ChangeFault({ fault, onClose }: { fault: MassFault; onClose: () => void }) {
  const { t } = useTranslation(['outages', 'ui']);
  const change = useChangeMassFault(fault.id);
  const once = useOnce();
  const [version] = useState(fault.version);
  const [form, setForm] = useState(() => formOf(fault));
  const set = (more: Partial<FaultForm>) => setForm({ ...form, ...more });
  const area = readArea(form);
  const send = () => area && once(area, () => change.mutateAsync({ version, ...area }), { onSuccess: onClose });
  return (
    <Dialog
      open
      width={620}
      title={t('changeTitle', { number: fault.number })}
      okText={t('changeIt')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ disabled: !area, loading: change.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <div className={styles['form']}>
        <ChangedMeanwhile fault={fault} version={version} />
        <p className="faint">{t('changeNote')}</p>
        <AreaFields form={form} set={set} />
        <WordsFields form={form} set={set} />
        {change.isError && <Failure error={change.error} />}
      </div>
    </Dialog>
  );
}

/** A colleague changed it while one was typing: said at once, not only when it is refused. */
export function ChangedMeanwhile({
  fault: { version: now, state, latest, words },
  version,
}: {
  fault: MassFault;
  version: number;
}) {
  const { t } = useTranslation('outages');
  const both = useBoth();
  if (now === version || latest === null) return null;
  const said = t(state === 'open' ? 'changedMeanwhile' : 'repliedMeanwhile', { name: both(latest.by.name), words });
  return <Alert type="warning" showIcon role="status" title={said} />;
}
