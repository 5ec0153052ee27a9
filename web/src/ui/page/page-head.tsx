import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { About } from './about.tsx';
import styles from './page-head.module.css';

interface Props {
  title: ReactNode;
  /** What the page is for: behind “?”, for those who ask. */
  about?: ReactNode;
  /** The pages it lies below, outermost first. */
  within?: readonly { to: string; text: string }[];
  /** Tabs and filters, beside the title. */
  children?: ReactNode;
  /** At the right; the one that matters most is last, and the only primary one. */
  actions?: ReactNode;
}

/** The head of every page of the desk: where one is, what it is called, what can be done. */
export function PageHead({ title, about, within = [], children, actions }: Props) {
  const { t } = useTranslation('ui');
  return (
    <header className={styles['head']}>
      {within.length > 0 && (
        <nav className={styles['within']} aria-label={t('within')}>
          {within.map(({ to, text }) => (
            <span key={to}>
              <Link to={to}>{text}</Link>
              <span aria-hidden> / </span>
            </span>
          ))}
        </nav>
      )}
      <div className={styles['title']}>
        <h1>{title}</h1>
        {about && <About>{about}</About>}
      </div>
      {children}
      {actions && <div className={styles['actions']}>{actions}</div>}
    </header>
  );
}
