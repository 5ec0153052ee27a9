/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import { newKey } from '../../api/doors/portal/new-key.ts';
import type { Chat } from '../state/chat.ts';
import { useWords } from '../texts/use-words.ts';
import { Field } from './field.tsx';
import { useAct } from './use-act.ts';

export function ResumePage({ chat, back }: { chat: Chat; back(): void }) {
  const { say, wrong } = useWords();
  const [code, setCode] = useState('');
  const intentionRef = useRef({ code: '', key: newKey(33) });
  const { act, busy, error } = useAct();
  const resume = async () => {
    if (intentionRef.current.code !== code) intentionRef.current = { code, key: newKey(33) };
    await chat.resume(intentionRef.current.key, code.trim());
    back();
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    if (code.trim() !== '') act(resume);
  };
  return (
    <form className="page" noValidate onSubmit={onSubmit}>
      <h2>{say('resume.title')}</h2>
      <Field id="resume" label={say('resume.label')} hint={say('resume.hint')}>
        <input
          id="resume"
          type="text"
          className="code"
          autoComplete="off"
          autoCapitalize="characters"
          spellcheck={false}
          maxLength={40}
          aria-describedby="resume-hint"
          value={code}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
      </Field>
      {error !== null && <p role="alert">{wrong(error)}</p>}
      <button type="submit" className="main" aria-disabled={busy}>
        {say('resume.send')}
      </button>
      <button type="button" className="link" onClick={back}>
        {say('back')}
      </button>
    </form>
  );
}
