import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../ui/key-hint.tsx';
import styles from './list.module.css';

interface Props {
  count: number;
  /** There are more than are shown. */
  more: boolean;
  clear: () => void;
  moveSelected: () => void;
  moveAll: () => void;
}

/** What can be done with several at once. */
export function SelectedBar({ count, more, clear, moveSelected, moveAll }: Props) {
  const { t } = useTranslation('lists');
  return (
    <div className={styles['selected']}>
      {count > 0 ? (
        <>
          <strong>{t('bulk.selected', { count })}</strong>
          <Button size="small" type="primary" onClick={moveSelected}>
            {t('bulk.moveSelected')}
          </Button>
          <Button size="small" type="text" onClick={clear}>
            {t('bulk.clear')}
          </Button>
        </>
      ) : (
        <span className="faint">
          <KeyHint keys="X" /> {t('bulk.how')}
        </span>
      )}
      <Button size="small" type="link" onClick={moveAll}>
        {t(more ? 'bulk.moveAllMore' : 'bulk.moveAll')}
      </Button>
    </div>
  );
}
