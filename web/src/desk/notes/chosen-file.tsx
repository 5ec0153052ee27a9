import { CloseOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { sendNoteFile } from '../../api/casework/notes.ts';
import { Failure } from '../../ui/failure.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { sizeOf } from '../parts/file-card.tsx';
import type { NoteDraft } from './use-note-draft.ts';
import type { ChosenFile } from './use-note-files.ts';

/** A file that is to go with a note: it is sent as it comes up here. */
export function Chosen({ chosen, files }: { chosen: ChosenFile; files: NoteDraft['files'] }) {
  const { t } = useTranslation('notes');
  const once = useOnce();
  const { id, file, kept, error } = chosen;
  useEffect(() => {
    if (kept !== null || error !== null) return;
    // While it is sent, asking again does nothing.
    once(id, (key) => sendNoteFile(file, key), {
      onSuccess: (sent) => files.settle(id, { kept: sent }),
      onError: (refused) => files.settle(id, { error: refused }),
    });
  });
  return (
    <li>
      <PaperClipOutlined aria-hidden />
      <span>{kept?.name ?? file.name}</span>
      <span className="faint">
        {kept === null && error === null ? t('fileSending') : sizeOf(kept?.size ?? file.size)}
      </span>
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined />}
        aria-label={t('fileRemove', { name: file.name })}
        onClick={() => files.remove(id)}
      />
      {error !== null && <Failure error={error} />}
    </li>
  );
}
