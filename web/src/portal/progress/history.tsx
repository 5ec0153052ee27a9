import { useTranslation } from 'react-i18next';
import { dateTime } from '../../i18n/format.ts';
import { pick } from '../../i18n/language.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { Progress } from '../parts/ask.ts';

/** What happened, the newest first. */
export function History({ progress }: { progress: Progress }) {
  const { t } = useTranslation('portal');
  const language = useLanguage();
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('progress.history')}</h2>
      <ol className="history" reversed>
        {progress.history.toReversed().map(({ at, what, words, mine }) => (
          <li key={`${at} ${what} ${words ?? ''}`}>
            <time dateTime={at}>{dateTime(at, language)}</time>
            <span>
              {t('progress.line', {
                who: mine ? t('progress.mine') : t('progress.ours'),
                what: t(`progress.what.${what}`),
              })}
            </span>
            {words && <blockquote>{words}</blockquote>}
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Files({ progress: { attachments } }: { progress: Progress }) {
  const { t } = useTranslation('portal');
  if (attachments.length === 0) return null;
  return (
    <section aria-labelledby="attached">
      <h2 id="attached">{t('progress.attached')}</h2>
      <ul className="files">
        {attachments.map(({ id, name }) => (
          <li key={id}>
            <a href={`/api/portal/progress/attachments/${id}`} aria-label={t('progress.download', { name })} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Given({ progress: { given } }: { progress: Progress }) {
  const { t } = useTranslation('portal');
  const language = useLanguage();
  return (
    <details>
      <summary>{t('progress.given')}</summary>
      <dl className="answers">
        {given.map(({ label, value }) => (
          <div key={label.zh}>
            <dt>{pick(label, language)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
