import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ShownFinding } from '../check/place-findings.ts';
import styles from './panel.module.css';

interface Props {
  readonly findings: readonly ShownFinding[];
  readonly sentence: (finding: ShownFinding) => string;
  readonly tableName: (name: string) => string;
  readonly ruleName: (id: string) => string;
  readonly readOnly: boolean;
  readonly onOpen: (finding: ShownFinding, rule: string | null) => void;
  readonly onAdd: (finding: ShownFinding) => void;
  /** Takes a conflict as it is, with a reason; absent where that cannot be done. */
  readonly onAcknowledge?: ((finding: ShownFinding) => void) | undefined;
}

/** Everything the check has to say; each leads to where it is. */
export function FindingsPanel(props: Props) {
  const { t } = useTranslation('policies/editor');
  return (
    <ul className={styles['findings']} aria-label={t('findings')}>
      {props.findings.map((finding) => (
        <Item key={`${finding.key} ${finding.message}`} finding={finding} {...props} />
      ))}
    </ul>
  );
}

function Item({
  finding,
  sentence,
  tableName,
  ruleName,
  readOnly,
  onOpen,
  onAdd,
  onAcknowledge,
}: Props & { finding: ShownFinding }) {
  const { t } = useTranslation('policies/editor');
  const { table, row, rule, rules, severity } = finding;
  const isPair = (finding.code === 'conflict' || finding.code === 'two-tables') && rules.length === 2;
  const other = isPair ? (rules.find((one) => one !== rule) ?? null) : null;
  return (
    <li className={styles[severity] ?? ''} data-code={finding.code}>
      <button type="button" className={styles['sentence']} onClick={() => onOpen(finding, rule)}>
        <span className={styles['sign']} aria-label={t(`severity.${severity}`)} role="img">
          {severity === 'error' ? '!' : 'i'}
        </span>
        <span>{sentence(finding)}</span>
      </button>
      <div className={styles['row']}>
        {table && (
          <span className={styles['hint']}>
            {row === null ? tableName(table) : t('place', { table: tableName(table), row })}
          </span>
        )}
        {other && (
          <Button size="small" type="link" onClick={() => onOpen(finding, other)}>
            {t('showOther', { rule: ruleName(other) })}
          </Button>
        )}
        {finding.suggestion && !readOnly && (
          <Button size="small" onClick={() => onAdd(finding)}>
            {t('addSuggested')}
          </Button>
        )}
        {isPair && severity === 'error' && onAcknowledge && (
          <Button size="small" type="link" onClick={() => onAcknowledge(finding)}>
            {t('acknowledge')}
          </Button>
        )}
      </div>
    </li>
  );
}
