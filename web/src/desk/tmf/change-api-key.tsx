import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeApiKey } from '../../api/doors/tmf.ts';
import type { ApiKey } from '../../api/types.ts';
import { Dialog } from '../../ui/dialogs/dialog.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import { isComplete, KeyFields, type KeyFilling } from './key-fields.tsx';

/** What a key may do, where and until when; the key itself stays. */
export function ChangeApiKey({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const { t } = useTranslation(['tmf', 'ui']);
  const change = useChangeApiKey();
  const doChange = useDoOnce(change);
  const [filling, setFilling] = useState<KeyFilling>(() => ({ ...apiKey, until: dayjs(apiKey.expiresAt) }));
  const send = () => {
    const { name, provinceId, rights, until } = filling;
    const isSameDay = until.isSame(dayjs(apiKey.expiresAt), 'day');
    const expiresAt = isSameDay ? apiKey.expiresAt : until.endOf('day').toISOString();
    doChange({ id: apiKey.id, body: { name: name.trim(), provinceId, rights, expiresAt } }, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      title={t('keys.changeTitle', { name: apiKey.name })}
      okText={t('keys.save')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ disabled: !isComplete(filling), loading: change.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <KeyFields filling={filling} onChange={setFilling} />
      <p className="faint">{t('keys.narrower')}</p>
      {change.isError && <Failure error={change.error} />}
    </Dialog>
  );
}
