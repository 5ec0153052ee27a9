import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, GlobalOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { type ComponentType, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { About } from '../../../ui/page/about.tsx';
import type { InBoth } from '../../../api/types.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import page from '../../parts/page.module.css';
import { Faults } from './faults.tsx';
import type { Fault } from './kind-draft.ts';
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
  /** What a new row begins with. */
  make: () => Row;
  set: (rows: Row[]) => void;
  /** Where the rows are in the kind: `life.states`. */
  place: string;
  faults: readonly Fault[];
  /** Some rows cannot be removed, only changed. */
  stays?: (row: Row) => boolean;
  /** Said under the title. */
  hint?: ReactNode;
  empty?: string;
}

/** Rows that can be changed, added, moved and removed in place; what is wrong with one stands under it. */
export function EditTable<Row, About>(props: Props<Row, About>) {
  const { title, heads, rows, make, set, place, faults, hint, empty } = props;
  const { t } = useTranslation('tickets/kinds');
  const here = faults.filter(({ field }) => field === place);
  return (
    <section className={`${page['section']} ${styles['table']}`} aria-label={title}>
      <header>
        <h2>{title}</h2>
        {hint && <About of={title}>{hint}</About>}
        <Faults faults={here} at={place} />
        <Button
          className={page['act'] ?? ''}
          size="small"
          icon={<PlusOutlined />}
          onClick={() => set([...rows, make()])}
        >
          {t('add')}
        </Button>
      </header>
      {rows.length === 0 && empty && <p className={`${page['body']} faint`}>{empty}</p>}
      {rows.length > 0 && (
        <table className={page['table']}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <th>
                <span className="for-readers">{t('change')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // Rows have no other identity while their ids are typed.
              // oxlint-disable-next-line react/no-array-index-key
              <EditRow key={at} {...props} row={row} at={at} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function EditRow<Row, About>({
  row,
  at,
  rows,
  set,
  cells: Cells,
  about,
  heads,
  place,
  faults,
  stays,
}: Props<Row, About> & { row: Row; at: number }) {
  const { t } = useTranslation('tickets/kinds');
  const wrong = faults.filter(({ field }) => field === `${place}.${at}` || field.startsWith(`${place}.${at}.`));
  return (
    <>
      <tr data-wrong={wrong.length > 0 || undefined}>
        <Cells row={row} about={about} put={(next) => set(rows.with(at, next))} />
        <td className={styles['change']}>
          <Button
            type="text"
            size="small"
            icon={<ArrowUpOutlined />}
            disabled={at === 0}
            title={t('up')}
            aria-label={t('up')}
            onClick={() => set(rows.toSpliced(at - 1, 2, row, ...rows.slice(at - 1, at)))}
          />
          <Button
            type="text"
            size="small"
            icon={<ArrowDownOutlined />}
            disabled={at === rows.length - 1}
            title={t('down')}
            aria-label={t('down')}
            onClick={() => set(rows.toSpliced(at, 2, ...rows.slice(at + 1, at + 2), row))}
          />
          {!stays?.(row) && (
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              title={t('remove')}
              aria-label={t('remove')}
              onClick={() => set(rows.toSpliced(at, 1))}
            />
          )}
        </td>
      </tr>
      {wrong.length > 0 && (
        <tr className={styles['wrong'] ?? ''}>
          <td colSpan={heads.length + 1}>
            <Faults faults={wrong} at={`${place}.${at}`} />
          </td>
        </tr>
      )}
    </>
  );
}

interface BoxProps {
  label: string;
  value: string;
  set: (value: string) => void;
  placeholder?: string;
}

export function TextBox({ label, value, set, placeholder }: BoxProps) {
  return (
    <Input
      size="small"
      aria-label={label}
      placeholder={placeholder ?? ''}
      value={value}
      onChange={(event) => set(event.target.value)}
    />
  );
}

/** What tickets name it by: typed once, and kept from then on. */
export function IdBox({ fixed, ...box }: BoxProps & { fixed: boolean }) {
  return fixed ? <code>{box.value}</code> : <TextBox {...box} />;
}

/** A text in the reader's language, with the other one behind a globe; open where that one is missing. */
export function BothBox({ label, value, set }: { label: string; value: InBoth; set: (value: InBoth) => void }) {
  const { t } = useTranslation('tickets/kinds');
  const language = useLanguage();
  const [own, other] = language === 'en' ? (['en', 'zh'] as const) : (['zh', 'en'] as const);
  const [asked, setAsked] = useState(false);
  const isOpen = asked || value[other] === '';
  const box = (one: 'zh' | 'en') => (
    <TextBox
      label={`${label} ${names[one]}`}
      placeholder={names[one]}
      value={value[one]}
      set={(text) => {
        // It stays open while it is typed in.
        setAsked(asked || one === other);
        set({ ...value, [one]: text });
      }}
    />
  );
  return (
    <div className={styles['both']}>
      <span className={styles['own']}>
        {box(own)}
        <Button
          type="text"
          size="small"
          icon={<GlobalOutlined />}
          aria-expanded={isOpen}
          title={t('otherLanguage', { language: names[other] })}
          aria-label={t('otherLanguage', { language: names[other] })}
          onClick={() => setAsked(!isOpen)}
        />
      </span>
      {isOpen && box(other)}
    </div>
  );
}

const names = { zh: '中文', en: 'English' } as const;
