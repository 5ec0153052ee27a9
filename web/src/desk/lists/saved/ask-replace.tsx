import { useTranslation } from 'react-i18next';
import { hasCode, RefusalError } from '../../../api/refusal.ts';
import { Dialog } from '../../../ui/dialogs/dialog.tsx';

interface Props {
  name: string;
  /** The refusal that says so. */
  error: unknown;
  /** Whether the province will see the new one. */
  shared: boolean;
  doing: boolean;
  onReplace: () => void;
  onClose: () => void;
}

/** One has a view of this name already: whose eyes see it, and whose will. */
export function AskReplace({ name, error, shared, doing, onReplace, onClose }: Props) {
  const { t } = useTranslation(['lists', 'ui']);
  return (
    <Dialog
      open
      title={t('saved.replaceTitle', { name })}
      okText={t('saved.replace')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ loading: doing }}
      onOk={onReplace}
      onCancel={onClose}
    >
      <p>{t(isShared(error) ? 'saved.replaceNote.yes' : 'saved.replaceNote.no')}</p>
      <p>{t(shared ? 'saved.replaceThen.yes' : 'saved.replaceThen.no')}</p>
    </Dialog>
  );
}

export const isNameTaken = (error: unknown) => hasCode(error, 'filter-name-taken');

/** Whether the one that is there is seen by the province. */
function isShared(error: unknown): boolean {
  return (
    error instanceof RefusalError && error.details.some(({ field, message }) => field === 'shared' && message === 'yes')
  );
}
