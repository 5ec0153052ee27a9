import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps, Select } from 'antd';
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
  const table = editing.outline.tables.find(({ id }) => id === editing.tableId);
  if (!table) return null;
  return (
    <div className={styles['head']}>
      <HitPolicy
        table={table}
        readOnly={readOnly || table.name === CONTRADICTIONS}
        onPick={(policy) => session.grid.writeHitPolicy(policy)}
      />
      {!readOnly && <TableMenu {...{ session, editing, words, table }} />}
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

/** Each says what it means where it is chosen, and that of the table where it is pointed at. */
function HitPolicy({ table, readOnly, onPick }: HitPolicyProps) {
  const { t } = useTranslation('policies/editor');
  const meaning = (policy: string) => t(`tableHead.means.${policy}`, { defaultValue: '' });
  return (
    <label className={styles['hit']} title={meaning(table.hitPolicy)}>
      <span className={styles['what']}>{t('tableHead.hitPolicy')}</span>
      <Select
        size="small"
        className={styles['policy'] ?? ''}
        aria-label={t('tableHead.hitPolicy')}
        disabled={readOnly}
        value={table.hitPolicy}
        onChange={onPick}
        popupMatchSelectWidth={false}
        options={hitPolicies.map((value) => ({ value, label: `${t(`tableHead.hit.${value}`)} · ${meaning(value)}` }))}
        labelRender={({ value }) => t(`tableHead.hit.${String(value)}`, { defaultValue: String(value) })}
      />
    </label>
  );
}

type MenuItems = NonNullable<MenuProps['items']>;
type TableProps = Omit<Props, 'readOnly'> & { readonly table: OutlineTable };

/** What is seldom done with the table, and with the column of the selected cell. */
function TableMenu(props: TableProps) {
  const { t } = useTranslation('policies/editor');
  const items = [useAddColumn(props), ...useColumnItems(props), ...useRemoveTable(props)];
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button size="small" type="text">
        {t('tableHead.change')} <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
}

function useAddColumn({ session, editing, words, table }: TableProps): MenuItems[number] {
  const { t } = useTranslation('policies/editor');
  const others = editing.outline.facts.filter(({ name }) => !table.inputs.includes(name));
  return {
    key: 'add',
    label: t('tableHead.addColumn'),
    disabled: others.length === 0,
    popupClassName: styles['facts'] ?? '',
    children: others.map(({ name }) => ({
      key: `add ${name}`,
      label: words.facts.name(name),
      onClick: () => void session.change((file, make) => addColumn(file, table.id, name, make)),
    })),
  };
}

function useColumnItems({ session, editing, words, table }: TableProps): MenuItems {
  const { t } = useTranslation('policies/editor');
  const { place } = editing;
  if (place?.kind !== 'input' || place.column === null) return [];
  const fact = place.column;
  const at = table.inputs.indexOf(fact);
  const move = (by: -1 | 1) => void session.change((file) => moveColumn(file, table.id, fact, by));
  const last = table.inputs.length - 1;
  const remove = () => void session.change((file) => removeColumn(file, table.id, fact));
  return [
    {
      key: 'column',
      type: 'group',
      label: t('tableHead.column', { fact: words.facts.name(fact) }),
      children: [
        { key: 'left', label: t('tableHead.left'), disabled: at <= 0, onClick: () => move(-1) },
        { key: 'right', label: t('tableHead.right'), disabled: at >= last, onClick: () => move(1) },
        { key: 'remove-column', label: t('tableHead.removeColumn'), onClick: remove },
      ],
    },
  ];
}

function useRemoveTable({ session, table }: TableProps): MenuItems {
  const { t } = useTranslation('policies/editor');
  if (table.name === CONTRADICTIONS) return [];
  const remove = () => void session.change((file) => removeTable(file, table.id), null);
  return [{ type: 'divider' }, { key: 'remove', label: t('tableHead.remove'), onClick: remove }];
}
