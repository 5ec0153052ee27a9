import { useTranslation } from 'react-i18next';
import { hourAndMinute } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { Consult } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import styles from './hand-over.module.css';

/** What was written in a consult, one after the other. */
export function ConsultSaid({ consult: { said } }: { consult: Consult }) {
  const { t } = useTranslation('hand-over');
  const both = useBoth();
  const language = useLanguage();
  return (
    <ol className={styles['saidList']} aria-label={t('consult.title')}>
      {said.map(({ seq, kind, by, text, at }) => (
        <li key={seq} data-kind={kind}>
          <span className="faint">
            {both(by)} {t(`consult.said.${kind}`)} <time dateTime={at}>{hourAndMinute(at, language)}</time>
          </span>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}
