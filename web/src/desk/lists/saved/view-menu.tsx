import { EllipsisOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeFilter, useKeepFilter, useRemoveFilter } from '../../../api/casework/lists/lists.ts';
import type { SavedFilter } from '../../../api/types.ts';
import { useRefusalWords } from '../../../ui/failure.tsx';
import { useUndo } from '../../../ui/undo/undoable.ts';
import { useOnce } from '../../../ui/use-once.ts';
import { changeView, type View } from '../view/view.ts';
import { RenameView } from './rename-view.tsx';

interface Props {
  saved: SavedFilter;
  view: View;
  show: (view: View) => void;
}

/** What can be done with a saved view of one's own. */
export function ViewMenu({ saved, view, show }: Props) {
  const { t } = useTranslation('lists');
  const { message } = App.useApp();
  const [renaming, setRenaming] = useState(false);
  const change = useChangeFilter();
  const remove = useRemoveFilter();
  const keep = useKeepFilter();
  const offer = useUndo();
  const once = useOnce();
  const failed = useRefusalWords(change.error ?? remove.error);
  const { id, name, shared, filter, sort } = saved;
  const onError = () => void message.error(failed.reason);
  const share = () => once([id, !shared], () => change.mutateAsync({ id, shared: !shared }), { onError });
  const removed = () => {
    show(changeView(view, { saved: undefined }));
    offer({ said: t('saved.removed', { name }), undo: () => keep.mutateAsync({ name, shared, filter, sort }) });
  };
  const removeIt = () => once(['remove', id], () => remove.mutateAsync(id), { onSuccess: removed, onError });
  const acts: Record<string, () => void> = { rename: () => setRenaming(true), share, remove: removeIt };
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'rename', label: t('saved.rename') },
            { key: 'share', label: t(shared ? 'saved.unshare' : 'saved.share') },
            { key: 'remove', label: t('saved.remove') },
          ],
          onClick: ({ key }) => acts[key]?.(),
        }}
      >
        <Button type="text" size="small" icon={<EllipsisOutlined />} aria-label={t('saved.menu', { name })} />
      </Dropdown>
      {renaming && <RenameView saved={saved} onClose={() => setRenaming(false)} />}
    </>
  );
}
