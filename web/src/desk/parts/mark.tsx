import { useTranslation } from 'react-i18next';
import styles from './mark.module.css';

/** The product's sign and name: a question answered. */
export function Mark() {
  const { t } = useTranslation('parts');
  return (
    <>
      <svg className={styles['sign']} viewBox="0 0 32 32" aria-hidden>
        <rect width="32" height="32" rx="6" fill="var(--primary)" />
        <path
          d="M8 9h16v11H15l-5 4v-4H8z"
          fill="none"
          stroke="var(--on-primary)"
          strokeWidth="2.2"
          strokeLinejoin="round"
        />
        <path
          d="m12.5 14.5 2.5 2.5 4.5-4.5"
          fill="none"
          stroke="var(--on-primary)"
          strokeWidth="2.2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <strong>{t('product')}</strong>
    </>
  );
}
