/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { Chat } from '../state/chat.ts';
import { useWords } from '../texts/use-words.ts';
import { readFile, saveAs } from '../wire/save-file.ts';
import type { Message } from '../wire/shapes.ts';
import { FileIcon } from './icons.tsx';
import { useAct } from './use-act.ts';

interface Props {
  chat: Chat;
  file: NonNullable<Message['file']>;
  isPicture: boolean;
}

/** A picture as it is, a file to be saved; both come with the visitor's token, which no address carries. */
export function FileOf({ chat, file, isPicture }: Props) {
  const { say, wrong } = useWords();
  const { act, busy, error } = useAct();
  const save = async () => saveAs(await readFile(chat.wire, file.id), file.name);
  return (
    <>
      {isPicture && <Picture chat={chat} file={file} />}
      <button type="button" className="file" aria-disabled={busy} onClick={() => act(save)}>
        <FileIcon /> {say('file.save', { name: file.name })}
      </button>
      {error !== null && <p role="alert">{wrong(error)}</p>}
    </>
  );
}

function Picture({ chat, file }: Omit<Props, 'isPicture'>) {
  const { say } = useWords();
  const [address, setAddress] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let made = '';
    const show = async () => {
      made = URL.createObjectURL(await readFile(chat.wire, file.id));
      setAddress(made);
    };
    show().catch(() => setFailed(true));
    return () => URL.revokeObjectURL(made);
  }, [chat, file.id]);
  if (failed) return <p className="hint">{say('file.failed')}</p>;
  return (
    <div className="picture">
      {address !== null && <img src={address} alt={say('file.picture', { name: file.name })} />}
    </div>
  );
}
