/** @jsxImportSource preact */
import { useWords } from '../texts/use-words.ts';
import type { ChatSettings } from '../wire/shapes.ts';

interface Props {
  settings: ChatSettings;
  embedded: boolean;
  askCallback(): void;
  resume?(): void;
}

/** Outside working hours: when it opens, and what can be done now. */
export function Closed({ settings: { opensAt }, embedded, askCallback, resume }: Props) {
  const { say, when } = useWords();
  return (
    <div className="page closed">
      <h2>{say('closed.title')}</h2>
      {opensAt === null ? (
        <p>{say('closed.unknown')}</p>
      ) : (
        <p>
          <span className="hint">{say('closed.opens')}</span>
          <strong className="large">{when(opensAt)}</strong>
        </p>
      )}
      <p className="hint">{say('closed.hint')}</p>
      <button type="button" className="main" onClick={askCallback}>
        {say('closed.callback')}
      </button>
      <a className="button" href="/portal" target={embedded ? '_blank' : undefined} rel="noopener">
        {say('closed.form')}
      </a>
      {resume && (
        <button type="button" className="link" onClick={resume}>
          {say('start.resume')}
        </button>
      )}
    </div>
  );
}
