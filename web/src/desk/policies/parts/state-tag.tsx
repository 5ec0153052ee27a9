import type { ReactNode } from 'react';
import styles from './studio.module.css';

export type Tone = 'good' | 'warn' | 'bad' | 'primary' | 'plain';

/** How something stands: a word on its ground, with an icon where it has one. */
export function StateTag({ tone = 'plain', icon, children }: { tone?: Tone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={styles['state']} data-tone={tone}>
      {icon && <span aria-hidden>{icon}</span>}
      {children}
    </span>
  );
}
