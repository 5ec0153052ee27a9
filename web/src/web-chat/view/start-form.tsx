/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import { asJson, fieldsOf } from '../../ui/kept/forms.ts';
import { keptAt } from '../../ui/kept/kept.ts';
import type { Chat } from '../state/chat.ts';
import { useWords } from '../texts/use-words.ts';
import { Refused } from '../wire/ask.ts';
import type { ChatSettings } from '../wire/shapes.ts';
import { AskedField } from './asked-field.tsx';
import { useAct } from './use-act.ts';

type Answers = Readonly<Record<string, string>>;
const isAnswers = (value: unknown): value is Answers =>
  Object.values(fieldsOf(value) ?? { none: null }).every((one) => typeof one === 'string');
/** Over a reload, and gone with the tab: a number may be in it. */
const keptAnswers = (site: string) =>
  keptAt({ lives: 'in-tab', owner: null, name: 'web-chat.form', id: site }, asJson(isAnswers));

interface Props {
  chat: Chat;
  settings: ChatSettings;
  resume(): void;
}

export function StartForm({ chat, settings, resume }: Props) {
  const { say, pick, wrong, language } = useWords();
  const kept = keptAnswers(chat.wire.site);
  const [answers, setAnswers] = useState<Answers>(() => kept.find() ?? {});
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const { act, busy, error } = useAct();
  const form = useRef<HTMLFormElement>(null);
  const put = (field: string, value: string) => {
    const next = { ...answers, [field]: value };
    setAnswers(next);
    kept.put(next);
  };
  const show = (found: ReadonlyMap<string, string>) => {
    setFaults(found);
    const [first] = found.keys();
    if (first) form.current?.querySelector<HTMLElement>(`#ask-${CSS.escape(first)}`)?.focus();
  };
  const begin = async () => {
    const given = Object.entries(answers).filter(([, value]) => value.trim() !== '');
    const asked = new Set(settings.form.map(({ name: field }) => field));
    try {
      await chat.begin(
        language === 'en' ? 'en' : 'zh',
        Object.fromEntries(given.filter(([field]) => asked.has(field))),
      );
      kept.drop();
    } catch (thrown) {
      show(faultsOf(thrown));
      throw thrown;
    }
  };
  const faultsOf = (thrown: unknown) => {
    const details = thrown instanceof Refused ? thrown.details : [];
    const named = details.flatMap(({ field }) =>
      field.startsWith('answers.') ? [field.slice('answers.'.length)] : [],
    );
    return new Map(named.map((field) => [field, say(isPhone(field) ? 'start.phone' : 'start.wrong')]));
  };
  const isPhone = (field: string) => settings.form.some((one) => one.name === field && one.type === 'phone');
  const send = (event: Event) => {
    event.preventDefault();
    const empty = settings.form.filter(({ name: field, required }) => required && !answers[field]?.trim());
    show(new Map(empty.map(({ name: field }) => [field, say('start.required')])));
    if (empty.length === 0) act(begin);
  };
  const { waiting, ended } = chat.state;
  return (
    <form className="page" ref={form} noValidate onSubmit={send}>
      {ended && <p className="note">{say('start.ended')}</p>}
      <p className="greeting">{pick(settings.greeting)}</p>
      {settings.form.map((field) => (
        <AskedField
          key={field.name}
          field={field}
          value={answers[field.name] ?? ''}
          fault={faults.get(field.name)}
          onChange={(value) => put(field.name, value)}
        />
      ))}
      {settings.ahead !== null && settings.ahead > 0 && (
        <p className="hint">{say('start.ahead', { count: settings.ahead })}</p>
      )}
      {waiting.length > 0 && <p className="note">{say('start.kept', { count: waiting.length })}</p>}
      {error !== null && <p role="alert">{wrong(error)}</p>}
      <button type="submit" className="main" aria-disabled={busy}>
        {say(busy ? 'start.beginning' : 'start.begin')}
      </button>
      <button type="button" className="link" onClick={resume}>
        {say('start.resume')}
      </button>
    </form>
  );
}
