import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { InBoth } from '../../../api/types.ts';
import page from '../../page.module.css';
import styles from './kinds.module.css';

/** The cells of one row: `put` changes it. */
export interface CellsProps<Row, About = null> {
  row: Row;
  put: (row: Row) => void;
  about: About;
}

interface Props<Row, About> {
  title: string;
  heads: readonly string[];
  rows: readonly Row[];
  cells: ComponentType<CellsProps<Row, About>>;
  /** What the cells of every row need besides. */
  about: About;
  /** What a new row begins with; without it none can be added. */
  make?: () => Row;
  set: (rows: Row[]) => void;
}

/** Rows that can be changed, added and removed in place. */
export function EditTable<Row, About>({ title, heads, rows, cells: Cells, about, make, set }: Props<Row, About>) {
  const { t } = useTranslation('tickets');
  return (
    <section className={`${page['section']} ${styles['table']}`} aria-label={title}>
      <header>
        <h2>{title}</h2>
        {make && (
          <Button size="small" icon={<PlusOutlined />} onClick={() => set([...rows, make()])}>
            {t('kinds.add')}
          </Button>
        )}
      </header>
      <table className={page['table']}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            {make && <th aria-label={t('kinds.remove')} />}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // Rows have no other identity while their ids are typed.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={at}>
              <Cells row={row} about={about} put={(next) => set(rows.with(at, next))} />
              {make && (
                <td>
                  <Button
                    type="text"
                    size="small"
                    icon={<DeleteOutlined />}
                    aria-label={t('kinds.remove')}
                    onClick={() => set(rows.toSpliced(at, 1))}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface BoxProps {
  label: string;
  value: string;
  set: (value: string) => void;
}

export function TextBox({ label, value, set }: BoxProps) {
  return <Input size="small" aria-label={label} value={value} onChange={(event) => set(event.target.value)} />;
}

/** The same text in both languages, one under the other. */
export function BothBox({ label, value, set }: { label: string; value: InBoth; set: (value: InBoth) => void }) {
  return (
    <div className={styles['both']}>
      <TextBox label={`${label} 中文`} value={value.zh} set={(zh) => set({ ...value, zh })} />
      <TextBox label={`${label} English`} value={value.en} set={(en) => set({ ...value, en })} />
    </div>
  );
}
