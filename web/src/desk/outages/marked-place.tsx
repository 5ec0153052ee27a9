import { useTranslation } from 'react-i18next';
import { markPlaces } from './mark-places.ts';
import styles from './outages.module.css';

/** Where it happens, as the customer told it, with what of it is in the outage's area. */
export function MarkedPlace({ place, words }: { place: string | null; words: readonly string[] }) {
  const { t } = useTranslation('outages');
  if (place === null) return <span className="faint">{t('possible.noPlace')}</span>;
  const pieces = markPlaces(place, words);
  return pieces.map(({ text, hit }, at) =>
    hit ? (
      <mark key={at} className={styles['mark']}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
