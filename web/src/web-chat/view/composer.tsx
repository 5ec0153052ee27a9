/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ACCEPTED, judgeFile } from '../../api/doors/portal/judge-file.ts';
import { asText } from '../../ui/kept/forms.ts';
import { keptAt } from '../../ui/kept/kept.ts';
import type { Chat } from '../state/chat.ts';
import { useWords } from '../texts/use-words.ts';
import { ClipIcon, SendIcon } from './icons.tsx';

const LONGEST_UNTOLD = 4000;

/** Each tab its own, over a reload and a crash. */
const keptText = (site: string) => keptAt({ lives: 'in-browser', owner: site, name: 'web-chat.text' }, asText);

export function Composer({ chat }: { chat: Chat }) {
  const { say, ofRefusal } = useWords();
  const [text, setText] = useState(() => keptText(chat.wire.site).find() ?? '');
  const [refusal, setRefusal] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const longest = chat.state.settings?.longestText ?? LONGEST_UNTOLD;
  const isOver = chat.state.chat?.state === 'over' || chat.state.chat?.left === true;

  function put(next: string): void {
    setText(next);
    setRefusal('');
    const kept = keptText(chat.wire.site);
    if (next === '') kept.drop();
    else kept.put(next);
  }
  function send(): void {
    field.current?.focus();
    if (text.trim() === '') return;
    if (Array.from(text).length > longest) return setRefusal(say('write.long', { count: longest }));
    chat.say({ text, choice: null, fileName: null });
    put('');
  }
  function sendFiles(files: Iterable<File>): void {
    const refusals = [...files].flatMap((file) => {
      const code = judgeFile(file, 0);
      if (code === null) chat.say({ text: '', choice: null, fileName: file.name }, file);
      return code === null ? [] : [`${file.name}: ${ofRefusal(code)}`];
    });
    setRefusal(refusals.join(' '));
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // While words are composed, Enter takes one of them: Safari says so by 229 alone.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    send();
  };
  const onPaste = (event: ClipboardEvent) => {
    const files = event.clipboardData?.files;
    if (!files || files.length === 0) return;
    event.preventDefault();
    sendFiles(files);
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    send();
  };
  return (
    <form className="composer" onSubmit={onSubmit}>
      {refusal !== '' && (
        <p className="fault" role="alert">
          {refusal}
        </p>
      )}
      <div className="row">
        <input
          ref={chooser}
          type="file"
          hidden
          multiple
          accept={ACCEPTED}
          onChange={(event) => {
            sendFiles(event.currentTarget.files ?? []);
            event.currentTarget.value = '';
          }}
        />
        <button type="button" className="icon" aria-label={say('write.file')} onClick={() => chooser.current?.click()}>
          <ClipIcon />
        </button>
        <textarea
          ref={field}
          rows={1}
          value={text}
          aria-label={say('write.label')}
          placeholder={say(isOver ? 'write.over' : 'write.placeholder')}
          enterkeyhint="send"
          onInput={(event) => {
            put(event.currentTarget.value);
            chat.typed();
          }}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        {/* The keyboard of a phone stays: the field keeps the focus. */}
        <button
          type="submit"
          className="icon main"
          aria-label={say('write.send')}
          onPointerDown={(event) => event.preventDefault()}
        >
          <SendIcon />
        </button>
      </div>
    </form>
  );
}
