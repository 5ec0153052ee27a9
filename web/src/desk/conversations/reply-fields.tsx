import { CloseOutlined, PaperClipOutlined, UnorderedListOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ClipboardEvent, type DragEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api/types.ts';
import type { KeptWords } from '../../ui/kept/kept-words.ts';
import { CountedText } from '../../ui/words/counted-text.tsx';
import { KeptNote } from '../../ui/words/kept-note.tsx';
import { sizeOf } from '../parts/file-card.tsx';
import styles from './conversations.module.css';
import type { ReplyOffer } from './reply-offer.ts';
import { MOST_FILES, type ReplyFiles, TAKEN_TYPES } from './use-reply-files.ts';
import { LONGEST_TEXT } from './use-send-reply.ts';
import { useTellTyping } from './use-typing.ts';

interface Props {
  contact: Contact;
  reply: KeptWords;
  files: ReplyFiles;
  choices: KeptWords;
  /** What is offered while one types. */
  offer: ReplyOffer | null;
}

/** The words for the customer, quick replies beneath them, files that go along. */
export function ReplyFields({ contact, reply, files, choices, offer }: Props) {
  const { t } = useTranslation('conversations');
  const tellTyping = useTellTyping(contact.id);
  const type = (words: string) => {
    reply.type(words);
    if (words !== '') tellTyping();
  };
  const take = (event: ClipboardEvent | DragEvent, found: FileList) => {
    if (found.length === 0) return;
    event.preventDefault();
    files.add([...found]);
  };
  return (
    <div
      className={styles['fields']}
      onPaste={(event) => take(event, event.clipboardData.files)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => take(event, event.dataTransfer.files)}
    >
      {offer?.list}
      <CountedText
        {...offer?.field}
        autoSize={{ minRows: 2, maxRows: 6 }}
        aria-label={t('reply')}
        placeholder={t('replyPlaceholder')}
        limit={LONGEST_TEXT}
        value={reply.words}
        onText={type}
      />
      <KeptNote of={reply} />
      {choices.words !== '' && <ChoicesBox choices={choices} />}
      <Chosen files={files} />
    </div>
  );
}

function ChoicesBox({ choices }: { choices: KeptWords }) {
  const { t } = useTranslation('conversations');
  return (
    <div className={styles['choicesBox']}>
      <CountedText
        autoSize={{ minRows: 2, maxRows: 8 }}
        aria-label={t('choices')}
        title={t('choicesHint')}
        // A line each: Enter makes the next.
        onKeyDown={(event) => event.key === 'Enter' && !event.ctrlKey && !event.metaKey && event.stopPropagation()}
        value={choices.words}
        onText={choices.type}
      />
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined />}
        aria-label={t('choicesRemove')}
        title={t('choicesRemove')}
        onClick={() => choices.type('')}
      />
    </div>
  );
}

function Chosen({ files: { files, remove } }: { files: ReplyFiles }) {
  const { t } = useTranslation('conversations');
  if (files.length === 0) return null;
  return (
    <ul className={styles['chosen']}>
      {files.map((file, at) => (
        <li key={`${file.name}-${at}`}>
          <PaperClipOutlined aria-hidden /> <span>{file.name}</span> <span className="faint">{sizeOf(file.size)}</span>
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={t('fileRemove', { name: file.name })}
            onClick={() => remove(file)}
          />
        </li>
      ))}
    </ul>
  );
}

/** What else goes with a reply. */
export function AddFiles({ files, choices, offer }: Pick<Props, 'files' | 'choices' | 'offer'>) {
  const { t } = useTranslation('conversations');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      {offer?.tools}
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={t('files')}
        accept={TAKEN_TYPES}
        onChange={(event) => {
          files.add([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button
        size="small"
        type="text"
        icon={<PaperClipOutlined />}
        disabled={files.files.length >= MOST_FILES}
        title={t('filesHint', { most: MOST_FILES })}
        onClick={() => input.current?.click()}
      >
        {t('files')}
      </Button>
      <Button
        size="small"
        type="text"
        icon={<UnorderedListOutlined />}
        disabled={choices.words !== ''}
        title={t('choicesHint')}
        onClick={() => choices.type(t('choicesBegin'))}
      >
        {t('choices')}
      </Button>
    </>
  );
}
