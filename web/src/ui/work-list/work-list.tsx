import { Checkbox } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './work-list.module.css';
import { WorkListSkeleton } from './work-list-skeleton.tsx';

/** Where a cell stands where the list is too narrow for columns: on the first line, at its end, on a line of its own, below in small. */
type Fold = 'first' | 'end' | 'main' | 'small';

export interface Column<Row> {
  name: string;
  /** A word, or a `SortHead`. */
  head: ReactNode;
  /** Which way the list is sorted by it; nothing where it is not. */
  sorted?: 'ascending' | 'descending' | undefined;
  /** In pixels; the one without takes what the others leave. */
  width?: number;
  fold: Fold;
  /** It names the row. */
  names?: true;
  cell: (row: Row) => ReactNode;
}

export interface Group<Row> {
  name: string;
  /** Above its rows. */
  title?: ReactNode;
  rows: readonly Row[];
}

export interface Selection<Row> {
  selected: ReadonlySet<string>;
  select: (ids: ReadonlySet<string>) => void;
  /** What the box before a row is called, and the one before all. */
  nameOf: (row: Row) => string;
  all: string;
}

interface Props<Row> {
  label: string;
  columns: readonly Column<Row>[];
  /** Nothing while they are awaited: their room is kept. */
  groups: readonly Group<Row>[] | undefined;
  /** The id of the row that keys act on; it is brought into sight. */
  here?: string | undefined;
  selection?: Selection<Row>;
}

/** Rows of work, each as high as the next and nothing in them longer than its line; folded into cards where it is narrow. */
export function WorkList<Row extends { id: string }>({ label, columns, groups, here, selection }: Props<Row>) {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (here) table.current?.querySelector('tr[data-here]')?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const rows = groups?.flatMap((group) => group.rows) ?? [];
  return (
    <div className={styles['frame']}>
      <table ref={table} className={styles['list']} aria-label={label} aria-busy={groups === undefined}>
        <colgroup>
          {selection && <col className={styles['box']} />}
          {columns.map(({ name, width }) => (
            <col key={name} style={width === undefined ? undefined : { width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {selection && (
              <th scope="col" className={styles['box']}>
                <SelectAll rows={rows} {...selection} />
              </th>
            )}
            {columns.map(({ name, head, sorted }) => (
              <th
                key={name}
                scope="col"
                data-column={name}
                data-sorts={typeof head === 'string' ? undefined : true}
                {...(sorted && { 'aria-sort': sorted })}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {groups?.map((group) => (
          <tbody key={group.name}>
            {group.title !== undefined && (
              <tr className={styles['group']}>
                <th scope="rowgroup" colSpan={columns.length + (selection ? 1 : 0)}>
                  {group.title}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <ListRow
                key={row.id}
                row={row}
                columns={columns}
                here={row.id === here}
                {...(selection && { selection })}
              />
            ))}
          </tbody>
        ))}
      </table>
      {groups === undefined && <WorkListSkeleton />}
    </div>
  );
}

function SelectAll<Row extends { id: string }>({
  rows,
  selected,
  select,
  all,
}: Selection<Row> & { rows: readonly Row[] }) {
  const every = rows.length > 0 && rows.every(({ id }) => selected.has(id));
  const some = rows.some(({ id }) => selected.has(id));
  return (
    <Checkbox
      aria-label={all}
      checked={every}
      indeterminate={some && !every}
      onChange={() => select(new Set(every ? [] : rows.map(({ id }) => id)))}
    />
  );
}

interface RowProps<Row> {
  row: Row;
  columns: readonly Column<Row>[];
  here: boolean;
  selection?: Selection<Row>;
}

function ListRow<Row extends { id: string }>({ row, columns, here, selection }: RowProps<Row>) {
  const selected = selection?.selected.has(row.id) ?? false;
  return (
    <tr data-here={here || undefined} data-selected={selected || undefined}>
      {selection && (
        <td className={styles['box']} data-fold="first">
          <Checkbox
            aria-label={selection.nameOf(row)}
            checked={selected}
            onChange={() => selection.select(toggled(selection.selected, row.id))}
          />
        </td>
      )}
      {columns.map(({ name, fold, names, cell }) =>
        names ? (
          <th key={name} scope="row" data-fold={fold} data-column={name}>
            {cell(row)}
          </th>
        ) : (
          <td key={name} data-fold={fold} data-column={name}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

/** With it where it was not, without it where it was. Pure. */
export function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}
