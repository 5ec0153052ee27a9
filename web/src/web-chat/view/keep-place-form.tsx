/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Chat } from '../state/chat.ts';
import { useWords } from '../texts/use-words.ts';
import { ask, Refused } from '../wire/ask.ts';
import type { ChatState } from '../wire/shapes.ts';
import { describedBy, Field } from './field.tsx';
import { useAct } from './use-act.ts';

/** Who waits leaves a number, keeps their place, and is called back in their turn. */
export function KeepPlaceForm({ chat, back }: { chat: Chat; back(): void }) {
  const { say, wrong } = useWords();
  const { act, busy, error } = useAct();
  const known = chat.state.chat?.phone ?? null;
  const [empty, setEmpty] = useState(false);
  const keep = async (phone: string) => {
    await ask<ChatState>(chat.wire, 'mine/callback', { body: phone === '' ? {} : { phone } });
    await chat.sync();
    back();
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const { currentTarget: form } = event;
    if (!(form instanceof HTMLFormElement)) return;
    const phone = String(new FormData(form).get('phone') ?? '').trim();
    setEmpty(phone === '' && known === null);
    if (phone !== '' || known !== null) act(() => keep(phone));
    else form.querySelector<HTMLInputElement>('#keep-phone')?.focus();
  };
  const isPhone = error instanceof Refused && error.details.some(({ field }) => field === 'phone');
  const fault = empty ? say('start.required') : isPhone ? say('start.phone') : undefined;
  return (
    <form className="page" noValidate onSubmit={onSubmit}>
      <h2>{say('keep.title')}</h2>
      <p>{say('keep.what')}</p>
      {known !== null && <p className="hint">{say('keep.known', { phone: known })}</p>}
      <Field id="keep-phone" label={say('callback.phone')} optional={known !== null} fault={fault}>
        <input
          id="keep-phone"
          name="phone"
          type="tel"
          inputMode="tel"
          autoComplete="tel-national"
          maxLength={40}
          required={known === null}
          {...describedBy('keep-phone', false, fault)}
        />
      </Field>
      {error !== null && !isPhone && <p role="alert">{wrong(error)}</p>}
      <button type="submit" className="main" aria-disabled={busy}>
        {say(busy ? 'callback.sending' : 'keep.send')}
      </button>
      <button type="button" className="link" onClick={back}>
        {say('keep.back')}
      </button>
    </form>
  );
}
