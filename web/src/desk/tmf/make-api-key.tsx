import { Typography } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMakeApiKey } from '../../api/doors/tmf.ts';
import { Dialog } from '../../ui/dialogs/dialog.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { useMe } from '../parts/me.ts';
import { isComplete, KeyFields, type KeyFilling } from './key-fields.tsx';

/** Asks for what a key is to be, then shows the key, this once. */
export function MakeApiKey({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['tmf', 'ui']);
  const me = useMe();
  const make = useMakeApiKey();
  const once = useOnce();
  const [filling, setFilling] = useState<KeyFilling>(() => ({
    name: '',
    provinceId: me.province?.id ?? null,
    rights: ['tmf621:read'],
    until: dayjs().add(1, 'year'),
  }));
  const send = () => {
    const { name, provinceId, rights, until } = filling;
    const body = { name: name.trim(), provinceId, rights, expiresAt: until.endOf('day').toISOString() };
    once(body, () => make.mutateAsync(body));
  };
  if (make.data) return <ShownOnce secret={make.data.key} onClose={onClose} />;
  return (
    <Dialog
      open
      title={t('keys.make')}
      okText={t('keys.make')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ disabled: !isComplete(filling), loading: make.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <KeyFields filling={filling} onChange={setFilling} />
      {make.isError && <Failure error={make.error} />}
    </Dialog>
  );
}

function ShownOnce({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useTranslation('tmf');
  return (
    <Dialog
      open
      title={t('keys.made')}
      okText={t('keys.kept')}
      cancelButtonProps={{ style: { display: 'none' } }}
      closable={false}
      keyboard={false}
      onOk={onClose}
    >
      <p>{t('keys.once')}</p>
      <Typography.Paragraph copyable code data-testid="api-key">
        {secret}
      </Typography.Paragraph>
    </Dialog>
  );
}
