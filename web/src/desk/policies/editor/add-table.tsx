import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewTable } from './document/change-tables.ts';
import { NameFields } from './panel/name-fields.tsx';
import styles from './panel/panel.module.css';
import { Dialog } from '../../../ui/dialogs/dialog.tsx';

interface Props {
  readonly taken: readonly string[];
  readonly onAdd: (table: NewTable) => void;
  readonly onClose: () => void;
}

const isName = (name: string) => /^[A-Za-z_]\w*$/.test(name);

/** A new table of rules; it is read after the others. */
export function AddTable({ taken, onAdd, onClose }: Props) {
  const { t } = useTranslation(['policies/editor', 'ui']);
  const [name, setName] = useState('');
  const [words, setWords] = useState({ zh: '', en: '' });
  const isTaken = taken.includes(name);
  const isReady = isName(name) && !isTaken && words.zh.trim() !== '' && words.en.trim() !== '';
  return (
    <Dialog
      open
      title={t('tableHead.add')}
      okText={t('facts.add')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ disabled: !isReady }}
      onOk={() => onAdd({ name, words })}
      onCancel={onClose}
    >
      <div className={styles['form']}>
        <p className={styles['hint']}>{t('tableHead.addWhat')}</p>
        <NameFields words={words} onName={setWords} />
        <Input
          aria-label={t('tableHead.name')}
          placeholder={t('tableHead.nameHint')}
          value={name}
          status={name !== '' && (isTaken || !isName(name)) ? 'error' : ''}
          onChange={({ target }) => setName(target.value.trim())}
        />
        {isTaken && <span className={styles['problem']}>{t('tableHead.taken')}</span>}
      </div>
    </Dialog>
  );
}
