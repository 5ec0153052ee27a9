import { MenuFoldOutlined, MenuUnfoldOutlined, RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Segmented, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import styles from './editor.module.css';
import type { Editing } from './session/editing.ts';
import type { Session } from './session/session.ts';

interface Props {
  readonly session: Session | null;
  readonly editing: Editing;
  readonly readOnly: boolean;
  readonly asWritten: boolean;
  readonly hasSide: boolean;
  readonly onSide: () => void;
  readonly onShow: (asWritten: boolean) => void;
  readonly state: ReactNode;
  readonly tools: ReactNode;
  /** Absent: above the tables. */
  readonly place: HTMLElement | null | undefined;
}

/** How things stand, undo and redo, how cells are shown, import and export. */
export function EditorLine({ place, ...props }: Props) {
  if (place === undefined)
    return (
      <div className={styles['line']}>
        <Tools {...props} />
      </div>
    );
  return place && createPortal(<Tools {...props} />, place);
}

function Tools(props: Omit<Props, 'place'>) {
  const { session, editing, readOnly, asWritten, hasSide, onSide, onShow, state, tools } = props;
  const { t } = useTranslation('policies/editor');
  return (
    <>
      {state}
      <span className={styles['gap']} />
      {/* Behind what says how things stand, which has another width at each step: what is pressed again stays where it is. */}
      {!readOnly && (
        <>
          <Step label={t('undo')} icon={<UndoOutlined />} can={editing.canUndo} onStep={() => void session?.undo()} />
          <Step label={t('redo')} icon={<RedoOutlined />} can={editing.canRedo} onStep={() => void session?.redo()} />
        </>
      )}
      <Segmented
        aria-label={t('show')}
        value={asWritten}
        onChange={onShow}
        options={[
          { value: false, label: t('asWords') },
          { value: true, label: t('asFeel') },
        ]}
      />
      {tools}
      <Tooltip title={t(hasSide ? 'side.hide' : 'side.show')}>
        <Button
          type="text"
          aria-label={t('side.label')}
          aria-expanded={hasSide}
          icon={hasSide ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
          onClick={onSide}
        />
      </Tooltip>
    </>
  );
}

interface StepProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly can: boolean;
  readonly onStep: () => void;
}

function Step({ label, icon, can, onStep }: StepProps) {
  return (
    <Tooltip title={label}>
      <Button type="text" aria-label={label} icon={icon} disabled={!can} onClick={onStep} />
    </Tooltip>
  );
}
