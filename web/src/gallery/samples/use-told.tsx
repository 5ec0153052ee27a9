import { type ReactNode, useState } from 'react';
import styles from './samples.module.css';

interface Told {
  tell: (what: string) => void;
  /** What was told last. */
  told: ReactNode;
}

/** Says what a part asked of its page, where a page would have done it. */
export function useTold(): Told {
  const [what, tell] = useState('');
  const told = (
    <p role="status" className={styles['told']} lang="en">
      {what}
    </p>
  );
  return { tell, told };
}
