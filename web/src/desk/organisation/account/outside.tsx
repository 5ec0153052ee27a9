import type { ReactNode } from 'react';
import { SignInHead } from '../sign-in/sign-in-head.tsx';
import styles from '../sign-in/sign-in.module.css';

/** A page before the desk: the mark, the other language, and one thing to do. */
export function Outside({ children }: { children: ReactNode }) {
  return (
    <main className={styles['page']}>
      <div className={styles['panel']} style={{ width: 480 }}>
        <SignInHead />
        <div className={styles['form']} style={{ maxWidth: 'none' }}>
          {children}
        </div>
      </div>
    </main>
  );
}
