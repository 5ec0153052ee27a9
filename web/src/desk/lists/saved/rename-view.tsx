import { Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeFilter } from '../../../api/casework/lists/lists.ts';
import type { SavedFilter } from '../../../api/types.ts';
import { Dialog } from '../../../ui/dialogs/dialog.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { useOnce } from '../../../ui/use-once.ts';
import { AskReplace, isNameTaken } from './ask-replace.tsx';

interface Props {
  saved: SavedFilter;
  onClose: () => void;
}

/** Another name for a view; one of that name is asked about first. */
export function RenameView({ saved: { id, name, shared }, onClose }: Props) {
  const { t } = useTranslation(['lists', 'ui']);
  const field = useId();
  const [typed, setTyped] = useState(name);
  const change = useChangeFilter();
  const once = useOnce();
  const wanted = typed.trim();
  const send = (replace: boolean) => {
    if (wanted === '' || change.isPending) return;
    const body = { id, name: wanted, ...(replace && { replace }) };
    once(body, () => change.mutateAsync(body), { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      title={t('saved.renameTitle', { name })}
      okText={t('saved.rename')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ disabled: wanted === '' || wanted === name, loading: change.isPending }}
      onOk={() => send(false)}
      onCancel={onClose}
    >
      <div>
        <label htmlFor={field}>{t('saved.name')}</label>
        <Input
          id={field}
          maxLength={40}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onPressEnter={() => send(false)}
        />
      </div>
      {isNameTaken(change.error) && (
        <AskReplace
          name={wanted}
          error={change.error}
          shared={shared}
          doing={change.isPending}
          onReplace={() => send(true)}
          onClose={() => change.reset()}
        />
      )}
      {change.isError && !isNameTaken(change.error) && <Failure error={change.error} />}
    </Dialog>
  );
}
