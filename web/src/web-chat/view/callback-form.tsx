/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import { newKey } from '../../api/doors/portal/new-key.ts';
import type { Chat } from '../state/chat.ts';
import { useWords } from '../texts/use-words.ts';
import { ask, Refused } from '../wire/ask.ts';
import type { CallbackAsked } from '../wire/shapes.ts';
import { withProof } from '../wire/with-proof.ts';
import { describedBy, Field } from './field.tsx';
import { useAct } from './use-act.ts';

/** Ask to be called, at any hour. */
export function CallbackForm({ chat, back }: { chat: Chat; back(): void }) {
  const { say, wrong, language } = useWords();
  const [asked, setAsked] = useState<CallbackAsked | null>(null);
  const [phoneFault, setPhoneFault] = useState<string>();
  const { act, busy, error } = useAct();
  // The same request again after a broken line, another where something else is wished.
  const intentionRef = useRef({ said: '', key: newKey(33) });

  async function send(form: HTMLFormElement): Promise<void> {
    const given = readForm(form);
    const said = JSON.stringify(given);
    if (intentionRef.current.said !== said) intentionRef.current = { said, key: newKey(33) };
    const body = { key: intentionRef.current.key, language: language === 'en' ? 'en' : 'zh', ...given };
    setAsked(
      await withProof(chat.wire, (proof) => ask<CallbackAsked>(chat.wire, 'callbacks', { body: { ...body, proof } })),
    );
  }
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const { currentTarget: form } = event;
    if (!(form instanceof HTMLFormElement)) return;
    const phone = form.querySelector<HTMLInputElement>('#callback-phone');
    setPhoneFault(phone?.value.trim() ? undefined : say('start.required'));
    if (phone?.value.trim()) act(() => send(form));
    else phone?.focus();
  };
  if (asked) return <Done asked={asked} back={back} />;
  const named = error instanceof Refused ? error.details.map(({ field }) => field).join(' ') : '';
  const fault = named.includes('phone') ? say('start.phone') : phoneFault;
  const atFault = named.includes('wishedAt') ? say('callback.atFault') : undefined;
  return (
    <form className="page" noValidate onSubmit={onSubmit}>
      <h2>{say('callback.title')}</h2>
      <Field id="callback-phone" label={say('callback.phone')} fault={fault}>
        <input
          id="callback-phone"
          name="phone"
          type="tel"
          inputMode="tel"
          autoComplete="tel-national"
          maxLength={40}
          required
          {...describedBy('callback-phone', false, fault)}
        />
      </Field>
      <Field id="callback-at" label={say('callback.at')} optional fault={atFault}>
        <input id="callback-at" name="wishedAt" type="datetime-local" {...describedBy('callback-at', false, atFault)} />
      </Field>
      <Field id="callback-words" label={say('callback.words')} optional>
        <textarea id="callback-words" name="words" rows={3} maxLength={1000} />
      </Field>
      {error !== null && named === '' && <p role="alert">{wrong(error)}</p>}
      <button type="submit" className="main" aria-disabled={busy}>
        {say(busy ? 'callback.sending' : 'callback.send')}
      </button>
      <button type="button" className="link" onClick={back}>
        {say('back')}
      </button>
    </form>
  );
}

function Done({ asked: { wishedAt }, back }: { asked: CallbackAsked; back(): void }) {
  const { say, when } = useWords();
  return (
    <div className="page">
      <div role="status">
        <h2>{say('callback.done')}</h2>
        <p>{wishedAt === null ? say('callback.doneSoon') : say('callback.doneAt', { at: when(wishedAt) })}</p>
      </div>
      <button type="button" onClick={back}>
        {say('back')}
      </button>
    </div>
  );
}

function readForm(form: HTMLFormElement): { phone: string; wishedAt?: string; words?: string } {
  const data = new FormData(form);
  const text = (field: string) => String(data.get(field) ?? '').trim();
  const [wished, words] = [text('wishedAt'), text('words')];
  // What is typed is the operator's time, wherever the customer is.
  const at = wished === '' ? null : new Date(`${wished}:00+08:00`);
  return { phone: text('phone'), ...(at && { wishedAt: at.toISOString() }), ...(words !== '' && { words }) };
}
