import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './save-bar.module.css';

interface Props {
  /** How many changes are not saved; with none the bar is not there. */
  changes: number;
  saving: boolean;
  /** What saving is called here: “save as a new version…”. */
  save: string;
  /** Why it cannot be saved yet. */
  hindrance?: ReactNode;
  onSave: () => void;
  onUndo: () => void;
  /** More that can be done, before the button. */
  children?: ReactNode;
}

/** Comes up from the foot of the page with the first change, says how many there are, and goes with the last. */
export function SaveBar({ changes, saving, save, hindrance, onSave, onUndo, children }: Props) {
  const { t } = useTranslation('ui');
  if (changes === 0) return null;
  return (
    <section className={styles['bar']} aria-label={t('unsaved.title')}>
      <span role="status">
        {t('unsaved.count', { count: changes })}
        {hindrance && <strong> {hindrance}</strong>}
      </span>
      <span className={styles['acts']}>
        {children}
        <Button disabled={saving} onClick={onUndo}>
          {t('unsaved.undo')}
        </Button>
        <Button type="primary" loading={saving} disabled={Boolean(hindrance)} onClick={onSave}>
          {save}
        </Button>
      </span>
    </section>
  );
}
