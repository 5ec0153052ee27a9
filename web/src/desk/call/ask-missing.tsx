import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Missing } from './what-is-missing.ts';
import { Dialog } from '../../ui/dialogs/dialog.tsx';

interface Props {
  missing: Missing;
  finishing: boolean;
  finish: () => void;
  onClose: () => void;
}

/** Asks once before a call is finished without something; nothing is lost by going back. */
export function AskMissing({ missing, finishing, finish, onClose }: Props) {
  const { t } = useTranslation('call');
  return (
    <Dialog
      open
      title={t(`missing.${missing}.title`)}
      onCancel={onClose}
      footer={[
        <Button key="finish" loading={finishing} onClick={finish}>
          {t('missing.finish')}
        </Button>,
        <Button key="back" type="primary" data-safe onClick={onClose}>
          {t(`missing.${missing}.back`)}
        </Button>,
      ]}
    >
      <p>{t(`missing.${missing}.what`)}</p>
    </Dialog>
  );
}
