import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import styles from './work-list.module.css';

interface Props {
  word: string;
  /** Which way the list is sorted by it now; null where it is not. */
  sorted: 'ascending' | 'descending' | null;
  sort: () => void;
}

/** The head of a column that a list can be sorted by. */
export function SortHead({ word, sorted, sort }: Props) {
  return (
    <button type="button" className={styles['sort']} data-sorted={sorted ?? undefined} onClick={sort}>
      {word}
      {sorted && <span aria-hidden>{sorted === 'ascending' ? <ArrowUpOutlined /> : <ArrowDownOutlined />}</span>}
    </button>
  );
}
