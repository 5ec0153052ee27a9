import { LeftOutlined, PlusOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Dropdown, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { addColumn, moveColumn, removeColumn } from './document/change-columns.ts';
import { removeTable } from './document/change-tables.ts';
import { CONTRADICTIONS, type OutlineTable } from './document/outline.ts';
import styles from './editor.module.css';
import type { Editing } from './session/editing.ts';
import type { Session } from './session/session.ts';
import type { DraftWords } from './words/use-draft-words.ts';

interface Props {
  readonly session: Session;
  readonly editing: Editing;
  readonly words: DraftWords;
  readonly readOnly: boolean;
}

/** What holds for the table as a whole: which rule answers, and which facts its rules look at. */
export function TableHead({ session, editing, words, readOnly }: Props) {
  const { t } = useTranslation('policies/editor');
  const table = editing.outline.tables.find(({ id }) => id === editing.tableId);
  if (!table) return null;
  const isRules = table.name !== CONTRADICTIONS;
  return (
    <div className={styles['head']}>
      <span className={styles['what']}>{t('tableHead.hitPolicy')}</span>
      <HitPolicy
        table={table}
        readOnly={readOnly || !isRules}
        onPick={(policy) => session.grid.writeHitPolicy(policy)}
      />
      <span className={styles['what']}>{t(`tableHead.means.${table.hitPolicy}`, { defaultValue: '' })}</span>
      <span className={styles['gap']} />
      {!readOnly && (
        <>
          <ColumnTools {...{ session, editing, words, table }} />
          <AddColumn {...{ session, editing, words, table }} />
          {isRules && (
            <Button
              size="small"
              type="text"
              onClick={() => void session.change((file) => removeTable(file, table.id), null)}
            >
              {t('tableHead.remove')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

/** Those that compile; another one that a file brings is shown as it is called there. */
const hitPolicies = ['UNIQUE', 'ANY', 'FIRST', 'PRIORITY'] as const;

interface HitPolicyProps {
  readonly table: OutlineTable;
  readonly readOnly: boolean;
  readonly onPick: (hitPolicy: string) => void;
}

function HitPolicy({ table, readOnly, onPick }: HitPolicyProps) {
  const { t } = useTranslation('policies/editor');
  return (
    <Select
      size="small"
      className={styles['policy'] ?? ''}
      aria-label={t('tableHead.hitPolicy')}
      disabled={readOnly}
      value={table.hitPolicy}
      onChange={onPick}
      options={hitPolicies.map((value) => ({ value, label: t(`tableHead.hit.${value}`) }))}
      labelRender={({ value }) => t(`tableHead.hit.${String(value)}`, { defaultValue: String(value) })}
    />
  );
}

type ColumnProps = Omit<Props, 'readOnly'> & { readonly table: OutlineTable };

/** For the column of the selected cell. */
function ColumnTools({ session, editing, words, table }: ColumnProps) {
  const { t } = useTranslation('policies/editor');
  const { place } = editing;
  if (place?.kind !== 'input' || place.column === null) return null;
  const fact = place.column;
  const at = table.inputs.indexOf(fact);
  const move = (by: -1 | 1) => void session.change((file) => moveColumn(file, table.id, fact, by));
  return (
    <span className={styles['columnTools']}>
      <span className={styles['what']}>{t('tableHead.column', { fact: words.facts.name(fact) })}</span>
      <Button
        size="small"
        type="text"
        aria-label={t('tableHead.left')}
        icon={<LeftOutlined />}
        disabled={at <= 0}
        onClick={() => move(-1)}
      />
      <Button
        size="small"
        type="text"
        aria-label={t('tableHead.right')}
        icon={<RightOutlined />}
        disabled={at >= table.inputs.length - 1}
        onClick={() => move(1)}
      />
      <Button
        size="small"
        type="text"
        onClick={() => void session.change((file) => removeColumn(file, table.id, fact))}
      >
        {t('tableHead.removeColumn')}
      </Button>
    </span>
  );
}

function AddColumn({ session, editing, words, table }: ColumnProps) {
  const { t } = useTranslation('policies/editor');
  const others = editing.outline.facts.filter(({ name }) => !table.inputs.includes(name));
  return (
    <Dropdown
      trigger={['click']}
      disabled={others.length === 0}
      menu={{
        items: others.map(({ name }) => ({ key: name, label: words.facts.name(name) })),
        onClick: ({ key }) => void session.change((file, make) => addColumn(file, table.id, key, make)),
      }}
    >
      <Button size="small" icon={<PlusOutlined />}>
        {t('tableHead.addColumn')}
      </Button>
    </Dropdown>
  );
}
