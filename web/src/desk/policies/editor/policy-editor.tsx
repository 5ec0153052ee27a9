import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckState } from './check/check-state.tsx';
import { marksOf } from './check/marks-of.ts';
import { placeFindings, type ShownFinding } from './check/place-findings.ts';
import { useCheck } from './check/use-check.ts';
import { useFindingWords } from './check/use-finding-words.ts';
import { EditorLine } from './editor-line.tsx';
import styles from './editor.module.css';
import { FileHead } from './file-head.tsx';
import './grid/grid.css';
import { CellPanel } from './panel/cell-panel.tsx';
import { FactsPanel } from './panel/facts-panel.tsx';
import { FindingsPanel } from './panel/findings-panel.tsx';
import { PolicyPicture } from './policy-picture.tsx';
import { RuleMenu } from './rule-menu.tsx';
import { SidePanel } from './side-panel.tsx';
import { TableHead } from './table-head.tsx';
import { TablesBar } from './tables-bar.tsx';
import { useSession } from './session/use-session.ts';
import { useDraftWords, useGridWords } from './words/use-draft-words.ts';

export interface PolicyEditorProps {
  /** The file. Another text is shown at once, as a step that can be undone. */
  readonly dmn: string;
  readonly readOnly?: boolean;
  /** Keys of conflicts that are accepted as they are. */
  readonly acknowledged?: readonly string[];
  /** Of a province's own part: the group's file that it goes before. */
  readonly groupDmn?: string | null;
  /** A published version: what it was checked for is over. */
  readonly published?: boolean;
  /** The author changed it; called when typing has settled. */
  readonly onChange?: (dmn: string) => void;
  /** A rule has another id: examples and proposals may name the old one. */
  readonly onRename?: (from: string, to: string) => void;
  /** Another table is open now; by the name of its decision. */
  readonly onTable?: (name: string | null) => void;
  /** Takes a conflict as it is; where it is given, conflicts offer it. */
  readonly onAcknowledge?: (finding: ShownFinding, words: string) => void;
  /** Where its tools stand instead of above the tables; null while that is not there yet. */
  readonly toolsPlace?: HTMLElement | null;
  /** Before undo and redo: whether it is saved. */
  readonly state?: ReactNode;
  /** At the end of the line: import, export. */
  readonly tools?: ReactNode;
}

/** What F2 goes to from a cell. */
const FIRST_PICK = '[data-cell-panel] h3 ~ * :is(input, textarea), [data-cell-panel] h3 ~ textarea';
const none: ReadonlySet<string> = new Set();

/** A policy, a table at a time: to be changed, or only read. */
export function PolicyEditor(props: PolicyEditorProps) {
  const { dmn, readOnly = false, acknowledged, groupDmn = null, published = false } = props;
  const { onChange, onRename, onAcknowledge, onTable, toolsPlace, state, tools } = props;
  const { t } = useTranslation('policies/editor');
  const [asWritten, setAsWritten] = useState(false);
  const [lit, setLit] = useState(none);
  const [isPicture, setPicture] = useState(false);
  const [hasSide, setSide] = useState(true);
  const { session, editing, place } = useSession({
    dmn,
    readOnly,
    onChange: (xml) => onChange?.(xml),
    onTable: (name) => onTable?.(name),
    onOpenCell: () => document.querySelector<HTMLElement>(FIRST_PICK)?.focus(),
  });
  const { outline } = editing;
  const words = useDraftWords(outline);
  const gridWords = useGridWords(words);
  useEffect(() => session?.grid.setWords(gridWords, asWritten), [session, gridWords, asWritten]);

  const check = useCheck(published ? null : editing.xml, acknowledged, groupDmn);
  const findings = useMemo(
    () => placeFindings(check.checked?.findings ?? [], outline.tables),
    [check.checked, outline.tables],
  );
  const told = useFindingWords({ words, tables: outline.tables, ...(session ? { textOf: session.textOf } : {}) });
  const marks = useMemo(() => marksOf(findings, told.sentence, lit), [findings, told.sentence, lit]);
  useEffect(() => session?.grid.setMarks(marks), [session, marks]);

  const openTable = (tableId: string) => {
    setPicture(false);
    void session?.showTable(tableId);
  };
  const open = (finding: ShownFinding, rule: string | null) => {
    setPicture(false);
    setLit(new Set(finding.rules.length > 1 ? finding.rules : []));
    const table = outline.tables.find(({ rules }) => rule !== null && rules.includes(rule))?.name ?? finding.table;
    if (table) void session?.goTo(table, rule, finding.column);
  };
  const first = findings.find(({ severity, table }) => severity === 'error' && table !== null);
  return (
    <div className={published ? `${styles['editor']} ${styles['published']}` : styles['editor']}>
      <EditorLine
        {...{ session, editing, readOnly, asWritten, tools }}
        place={toolsPlace}
        hasSide={hasSide}
        onShow={setAsWritten}
        onSide={() => setSide(!hasSide)}
        state={
          <>
            {state}
            {!published && <CheckState {...check} onGo={first ? () => open(first, first.rule) : null} />}
          </>
        }
      />
      <TablesBar
        {...{ editing, words, findings, readOnly, session, isPicture }}
        onOpen={openTable}
        onPicture={() => setPicture(true)}
      >
        {session && !isPicture && <TableHead {...{ session, editing, words, readOnly }} />}
      </TablesBar>
      {editing.problem !== null && (
        <p className={styles['problem']} role="alert">
          {t('unreadable', { problem: editing.problem })}
        </p>
      )}
      <div className={styles['body']}>
        <div className={styles['grid']} hidden={isPicture} ref={place} />
        {isPicture && session && (
          <PolicyPicture
            {...{ outline, words, findings }}
            head={<FileHead {...{ session, editing, readOnly }} />}
            onOpen={openTable}
          />
        )}
        <SidePanel
          isOpen={hasSide}
          rule={
            session && (
              <>
                <CellPanel
                  {...{ session, editing, words, readOnly }}
                  onRename={(from, to) => {
                    session.grid.renameRule(from, to);
                    onRename?.(from, to);
                  }}
                />
                <FindingsPanel
                  findings={findings}
                  sentence={told.sentence}
                  tableName={told.table}
                  ruleName={told.rule}
                  readOnly={readOnly}
                  onOpen={open}
                  onAdd={({ suggestion }) => suggestion && void session.addSuggested(suggestion)}
                  onAcknowledge={onAcknowledge && ((finding) => onAcknowledge(finding, told.sentence(finding)))}
                />
              </>
            )
          }
          facts={session && <FactsPanel {...{ session, editing, words, readOnly }} />}
        />
      </div>
      {session && editing.menu && <RuleMenu session={session} menu={editing.menu} />}
    </div>
  );
}
