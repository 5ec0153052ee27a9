import { useTranslation } from 'react-i18next';
import styles from './keys-help.module.css';
import { useGoKeys } from './use-go-keys.ts';

/** After `G`: which letter leads where. */
export function GoTo() {
  const { t } = useTranslation('shell');
  const places = useGoKeys();
  return (
    <div role="status" className={styles['goTo']}>
      {places && (
        <>
          <span className="faint">{t('goTo')}</span>
          {places.map(({ to, letter, text }) => (
            <span key={to}>
              <kbd>{letter.toUpperCase()}</kbd> {t(text)}
            </span>
          ))}
        </>
      )}
    </div>
  );
}
