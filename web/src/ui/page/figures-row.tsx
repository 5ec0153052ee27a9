import type { ReactNode } from 'react';
import { AwaitedWords } from '../waiting/waiting.tsx';
import styles from './figures-row.module.css';

export interface Figure {
  key: string;
  label: string;
  /** Already in words; null while it is awaited. */
  value: ReactNode;
  /** One line below: yesterday's, or what it means. */
  note?: ReactNode;
  /** A small picture of its course. */
  course?: ReactNode;
  /** Red only for what is overdue or cannot be undone. */
  tone?: 'plain' | 'warn' | 'bad';
}

/** A few figures in one row, each with its noun: the answer to “how is it today”. Their room is kept while they are awaited. */
export function FiguresRow({ label, figures }: { label: string; figures: readonly Figure[] }) {
  return (
    <dl className={styles['row']} aria-label={label} aria-busy={figures.some(({ value }) => value === null)}>
      {figures.map(({ key, label: noun, value, note, course, tone = 'plain' }) => (
        <div key={key} data-tone={tone}>
          <dt>{noun}</dt>
          <dd className={styles['value']}>{value ?? <Coming />}</dd>
          <dd className={styles['note']}>{note}</dd>
          {course && <dd className={styles['course']}>{course}</dd>}
        </div>
      ))}
    </dl>
  );
}

function Coming() {
  return (
    <span className={styles['awaited']}>
      <AwaitedWords />
    </span>
  );
}
