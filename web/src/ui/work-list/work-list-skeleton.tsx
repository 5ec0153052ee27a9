import { AwaitedWords } from '../waiting/waiting.tsx';
import styles from './work-list.module.css';

/** As many as a desk shows at once. */
const ROWS = 16;

/** The room of the rows that are awaited, so that nothing jumps when they come. */
export function WorkListSkeleton() {
  return (
    <div className={styles['skeleton']} aria-busy="true">
      <AwaitedWords />
      {Array.from({ length: ROWS }, (_, at) => (
        <div key={at} aria-hidden>
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}
