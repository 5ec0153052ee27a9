import { Checkbox, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeepFilter } from '../../../api/casework/lists/lists.ts';
import { Dialog } from '../../../ui/dialogs/dialog.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { useOnce } from '../../../ui/use-once.ts';
import { splitView, type View } from '../view/view.ts';
import { AskReplace, isNameTaken } from './ask-replace.tsx';
import styles from './saved.module.css';

interface Props {
  view: View;
  onSaved: (id: string) => void;
  onClose: () => void;
}

/** A name for what is shown, for oneself or for the province; one of that name is asked about first. */
export function NameView({ view, onSaved, onClose }: Props) {
  const { t } = useTranslation(['lists', 'ui']);
  const field = useId();
  const keep = useKeepFilter();
  const once = useOnce();
  const [typed, setTyped] = useState('');
  const [shared, setShared] = useState(false);
  const name = typed.trim();
  const taken = isNameTaken(keep.error);
  const save = (replace: boolean) => {
    if (name === '' || keep.isPending) return;
    const body = { name, shared, ...(replace && { replace }), ...splitView(view) };
    once(body, () => keep.mutateAsync(body), { onSuccess: ({ id }) => onSaved(id) });
  };
  return (
    <Dialog
      open
      title={t('saved.keep')}
      okText={t('saved.save')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ disabled: name === '', loading: keep.isPending }}
      onOk={() => save(false)}
      onCancel={onClose}
    >
      <div className={styles['name']}>
        <label htmlFor={field}>{t('saved.name')}</label>
        <Input
          id={field}
          maxLength={40}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onPressEnter={() => save(false)}
        />
        <Checkbox checked={shared} onChange={(event) => setShared(event.target.checked)}>
          {t('saved.share')}
        </Checkbox>
        {keep.isError && !taken && <Failure error={keep.error} />}
      </div>
      {taken && (
        <AskReplace
          name={name}
          error={keep.error}
          shared={shared}
          doing={keep.isPending}
          onReplace={() => save(true)}
          onClose={() => keep.reset()}
        />
      )}
    </Dialog>
  );
}
