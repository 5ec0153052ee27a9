import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import type { Sent } from './form/send-draft.ts';
import { HomeLink } from './parts/home-link.tsx';
import { Heading } from './parts/page-parts.tsx';
import { go } from './parts/place.ts';
import { formatExpected, formatRefusal } from './parts/words.ts';

interface Props {
  /** Null where it was noted, or is of another tab. */
  sent: Sent | null;
  onNoted: () => void;
}

export function SentPage({ sent, onNoted }: Props) {
  const { t } = useTranslation('portal');
  if (!sent) {
    return (
      <>
        <Heading>{t('sent.title')}</Heading>
        <HomeLink />
      </>
    );
  }
  return (
    <>
      <Heading>{t('sent.title')}</Heading>
      <NumberAndCode sent={sent} />
      <FilesRefused sent={sent} />
      <When sent={sent} />
      <div className="row ways">
        <button
          type="button"
          onClick={() => {
            onNoted();
            go('', { replace: true });
          }}
        >
          {t('sent.done')}
        </button>
        <button type="button" className="main" onClick={() => go('/progress')}>
          {t('sent.progress')}
        </button>
      </div>
    </>
  );
}

function NumberAndCode({ sent }: { sent: Sent }) {
  const { t } = useTranslation('portal');
  const [copied, setCopied] = useState(false);
  const address = `${window.location.origin}/portal/progress`;
  const copy = () => {
    const text = t('sent.copyText', { number: sent.number, code: sent.code, address });
    void navigator.clipboard?.writeText(text).then(() => setCopied(true));
  };
  return (
    <section className="slip">
      <dl>
        <dt>{t('sent.number')}</dt>
        <dd className="big">{sent.number}</dd>
        <dt>{t('sent.code')}</dt>
        <dd className="big">
          {sent.code.slice(0, 4)} {sent.code.slice(4)}
        </dd>
      </dl>
      <p>
        <strong>{t('sent.once')}</strong>
      </p>
      <p>{t('sent.keep')}</p>
      <button type="button" onClick={copy}>
        {t('sent.copy')}
      </button>
      <p role="status">{copied ? t('sent.copied') : ''}</p>
      <p className="hint">{t('sent.lost')}</p>
    </section>
  );
}

function FilesRefused({ sent: { refused } }: { sent: Sent }) {
  const { t } = useTranslation('portal');
  if (refused.length === 0) return null;
  return (
    <section className="refused" role="alert">
      <h2>{t('sent.refused')}</h2>
      <ul>
        {refused.map(({ name, code }) => (
          <li key={name}>{formatRefusal(t, name, code)}</li>
        ))}
      </ul>
      <p>{t('sent.refusedHint')}</p>
    </section>
  );
}

function When({ sent: { expected } }: { sent: Sent }) {
  const { t } = useTranslation('portal');
  const language = useLanguage();
  if (!expected) return null;
  return (
    <section>
      <h2>{t('sent.when')}</h2>
      {formatExpected(t, expected, language).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
