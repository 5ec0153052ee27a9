import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddTable } from './add-table.tsx';
import type { ShownFinding } from './check/place-findings.ts';
import { addTable } from './document/change-tables.ts';
import type { OutlineTable } from './document/outline.ts';
import styles from './editor.module.css';
import type { Editing } from './session/editing.ts';
import type { Session } from './session/session.ts';
import type { DraftWords } from './words/use-draft-words.ts';

interface Props {
  readonly session: Session | null;
  readonly editing: Editing;
  readonly words: DraftWords;
  readonly findings: readonly ShownFinding[];
  readonly readOnly: boolean;
  /** The picture is shown instead of a table. */
  readonly isPicture: boolean;
  readonly onOpen: (tableId: string) => void;
  readonly onPicture: () => void;
  /** At the end: what holds for the table that is open. */
  readonly children: ReactNode;
}

/** The tables of the policy, each with how many rules it has and how much is wrong in it. */
export function TablesBar(props: Props) {
  const { session, editing, words, findings, readOnly, isPicture, onOpen, onPicture, children } = props;
  const { t } = useTranslation('policies/editor');
  const [isAdding, setAdding] = useState(false);
  const { tables } = editing.outline;
  return (
    <div className={styles['tables']}>
      <div role="tablist" aria-label={t('tables')}>
        {tables.map((table) => (
          <Tab
            key={table.id}
            table={table}
            name={words.table(table)}
            isOpen={!isPicture && table.id === editing.tableId}
            wrong={findings.filter((one) => one.table === table.name && one.severity === 'error').length}
            onOpen={() => onOpen(table.id)}
          />
        ))}
        <button type="button" role="tab" aria-selected={isPicture} onClick={onPicture}>
          {t('picture.title')}
        </button>
      </div>
      {!readOnly && (
        <button type="button" className={styles['addTable']} onClick={() => setAdding(true)}>
          {t('tableHead.add')}
        </button>
      )}
      <span className={styles['gap']} />
      {children}
      {isAdding && (
        <AddTable
          taken={tables.map(({ name }) => name)}
          onAdd={(table) => {
            setAdding(false);
            void session?.change((file, make) => addTable(file, table, make), table.name);
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}

interface TabProps {
  readonly table: OutlineTable;
  readonly name: string;
  readonly isOpen: boolean;
  readonly wrong: number;
  readonly onOpen: () => void;
}

function Tab({ table, name, isOpen, wrong, onOpen }: TabProps) {
  const { t } = useTranslation('policies/editor');
  return (
    <button type="button" role="tab" aria-selected={isOpen} onClick={onOpen}>
      {name}
      <span className={styles['count']}>{table.rules.length}</span>
      {wrong > 0 && (
        <span className={styles['wrong']} title={t('wrongHere', { count: wrong })}>
          {wrong}
        </span>
      )}
    </button>
  );
}
