import type { ReactNode } from 'react';
import styles from './work-list.module.css';

interface Props {
  first: ReactNode;
  /** Grey. */
  second?: ReactNode;
  /** Both in full, on hover. */
  title?: string;
  strong?: boolean;
}

/** A line and a smaller one below it, both cut where they are too long. */
export function TwoLines({ first, second, title, strong = false }: Props) {
  return (
    <div className={styles['lines']} title={title} data-strong={strong || undefined}>
      <div>{first}</div>
      {second && <div>{second}</div>}
    </div>
  );
}
