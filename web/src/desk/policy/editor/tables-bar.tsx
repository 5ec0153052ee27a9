import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownFinding } from './check/place-findings.ts';
import styles from './editor.module.css';
import type { Editing } from './session.ts';
import type { DraftWords } from './words/use-draft-words.ts';

interface Props {
  readonly editing: Editing;
  readonly words: DraftWords;
  readonly findings: readonly ShownFinding[];
  readonly onOpen: (tableId: string) => void;
  readonly children?: ReactNode;
}

/** The tables of the policy, each with how many rules it has and how much is wrong in it. */
export function TablesBar({ editing, words, findings, onOpen, children }: Props) {
  const { t } = useTranslation('policy-editor');
  const wrongIn = (name: string) => findings.filter((one) => one.table === name && one.severity === 'error').length;
  return (
    <div className={styles['tables']} role="tablist" aria-label={t('tables')}>
      {editing.outline.tables.map((table) => (
        <button
          key={table.id}
          type="button"
          role="tab"
          aria-selected={table.id === editing.tableId}
          onClick={() => onOpen(table.id)}
        >
          {words.table(table)}
          <span className={styles['count']}>{table.rules.length}</span>
          {wrongIn(table.name) > 0 && (
            <span className={styles['wrong']} title={t('wrongHere', { count: wrongIn(table.name) })}>
              {wrongIn(table.name)}
            </span>
          )}
        </button>
      ))}
      {children}
    </div>
  );
}
