import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialogs/dialog.tsx';
import { Failure } from '../../ui/failure.tsx';

interface Props {
  title: string;
  /** What follows from it. */
  note: string;
  doIt: string;
  asked: { isPending: boolean; isError: boolean; error: unknown };
  onDo: () => void;
  onClose: () => void;
}

/** Asked once, with what follows. */
export function ConfirmLink({ title, note, doIt, asked, onDo, onClose }: Props) {
  const { t } = useTranslation('ui');
  return (
    <Dialog
      open
      title={title}
      okText={doIt}
      cancelText={t('cancel')}
      okButtonProps={{ loading: asked.isPending }}
      onOk={onDo}
      onCancel={onClose}
    >
      <p>{note}</p>
      {asked.isError && <Failure error={asked.error} />}
    </Dialog>
  );
}
