import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MassFault, useChangeMassFault } from '../../api/casework/outages.ts';
import { Failure } from '../../ui/failure.tsx';
import { FaultFields, type FaultForm, formOf, readArea } from './fault-form.tsx';
import styles from './outages.module.css';

/** Another area or other words, as it was when the dialog opened: who changed it in between is not overwritten. */
export function ChangeFault({ fault, onClose }: { fault: MassFault; onClose: () => void }) {
  const { t } = useTranslation(['outages', 'ui']);
  const change = useChangeMassFault(fault.id);
  const [version] = useState(fault.version);
  const [form, setForm] = useState(() => formOf(fault));
  const set = (more: Partial<FaultForm>) => setForm({ ...form, ...more });
  const area = readArea(form);
  const send = () => area && !change.isPending && change.mutate({ version, ...area }, { onSuccess: onClose });
  return (
    <Modal
      open
      width={620}
      title={t('changeTitle', { number: fault.number })}
      okText={t('changeIt')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ disabled: !area, loading: change.isPending }}
      onOk={send}
      onCancel={onClose}
      mask={{ closable: false }}
      destroyOnHidden
    >
      <div className={styles['form']}>
        <p className="faint">{t('changeNote')}</p>
        <FaultFields form={form} set={set} />
        {change.isError && <Failure error={change.error} />}
      </div>
    </Modal>
  );
}
