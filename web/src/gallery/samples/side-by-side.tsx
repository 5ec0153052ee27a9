import type { ReactNode } from 'react';
import styles from './samples.module.css';

/** Small parts beside each other, each after its name. */
export function SideBySide({ of }: { of: readonly (readonly [name: string, part: ReactNode])[] }) {
  return (
    <ul className={styles['side']}>
      {of.map(([name, part]) => (
        <li key={name}>
          <span className="faint" lang="en">
            {name}
          </span>
          {part}
        </li>
      ))}
    </ul>
  );
}
