import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Segmented, Tooltip } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nextRuleId } from './document/next-rule-id.ts';
import styles from './editor.module.css';
import './grid/grid.css';
import { TablesBar } from './tables-bar.tsx';
import { useSession } from './use-session.ts';
import { useDraftWords, useGridWords } from './words/use-draft-words.ts';

export interface PolicyEditorProps {
  /** The file. Another text is shown at once, as a step that can be undone. */
  readonly dmn: string;
  readonly readOnly?: boolean;
  /** The author changed it; called when typing has settled. */
  readonly onChange?: (dmn: string) => void;
  /** Beside undo and redo: whether it is saved. */
  readonly state?: ReactNode;
  /** At the end of the line: import, export. */
  readonly tools?: ReactNode;
}

/** A policy, a table at a time: to be changed, or only read. */
export function PolicyEditor({ dmn, readOnly = false, onChange, state, tools }: PolicyEditorProps) {
  const { t } = useTranslation('policy-editor');
  const [asWritten, setAsWritten] = useState(false);
  const { session, editing, place } = useSession({
    dmn,
    readOnly,
    onChange: (xml) => onChange?.(xml),
    onRuleWanted: (opened, index) =>
      opened.grid.addRule(
        { id: nextRuleId(opened.now().outline, opened.now().tableId), inputs: {}, outputs: {} },
        index,
      ),
    onOpenCell: () => undefined,
  });
  const words = useDraftWords(editing.outline);
  const gridWords = useGridWords(words);
  useEffect(() => session?.grid.setWords(gridWords, asWritten), [session, gridWords, asWritten]);
  return (
    <div className={styles['editor']}>
      <div className={styles['line']}>
        {!readOnly && (
          <>
            <Tooltip title={t('undo')}>
              <Button
                aria-label={t('undo')}
                icon={<UndoOutlined />}
                disabled={!editing.canUndo}
                onClick={() => void session?.undo()}
              />
            </Tooltip>
            <Tooltip title={t('redo')}>
              <Button
                aria-label={t('redo')}
                icon={<RedoOutlined />}
                disabled={!editing.canRedo}
                onClick={() => void session?.redo()}
              />
            </Tooltip>
          </>
        )}
        {state}
        <span className={styles['gap']} />
        <Segmented
          aria-label={t('show')}
          value={asWritten}
          onChange={setAsWritten}
          options={[
            { value: false, label: t('asWords') },
            { value: true, label: t('asFeel') },
          ]}
        />
        {tools}
      </div>
      <TablesBar editing={editing} words={words} onOpen={(id) => void session?.showTable(id)} />
      <div className={styles['body']}>
        <div className={styles['grid']} ref={place} />
      </div>
    </div>
  );
}
