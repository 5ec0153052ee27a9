import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './panel.module.css';

interface Props {
  readonly rule: string;
  readonly taken: readonly string[];
  readonly readOnly: boolean;
  readonly onRename: (id: string) => void;
}

/** An XML id that reads well in an address, too. */
const RULE_ID = /^[A-Za-z_][\w.-]*$/;

/** The id of a rule, which every answer names; written when Enter is pressed or the field is left. */
export function RuleId({ rule, taken, readOnly, onRename }: Props) {
  const { t } = useTranslation('policies/editor');
  const [typed, setTyped] = useState(rule);
  const problem = wrongId(typed, rule, taken);
  const finish = () => {
    if (problem) setTyped(rule);
    else if (typed !== rule) onRename(typed);
  };
  return (
    <label className={styles['field']}>
      <span>{t('rule.id')}</span>
      <Input
        size="small"
        disabled={readOnly}
        value={typed}
        status={problem ? 'error' : ''}
        onChange={({ target }) => setTyped(target.value.trim())}
        onPressEnter={finish}
        onBlur={finish}
      />
      {problem && <span className={styles['problem']}>{t(`rule.${problem}`)}</span>}
      {!problem && typed !== rule && <span className={styles['hint']}>{t('rule.renaming')}</span>}
    </label>
  );
}

function wrongId(id: string, rule: string, taken: readonly string[]): 'badId' | 'takenId' | null {
  if (!RULE_ID.test(id)) return 'badId';
  return id !== rule && taken.includes(id) ? 'takenId' : null;
}
