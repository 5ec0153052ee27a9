import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { useFactWords } from '../../../wording/use-fact-words.ts';
import { useAnswerWords } from '../examples/use-answer-words.ts';
import { useTableName } from '../parts/use-table-name.ts';
import styles from './changes.module.css';
import { useComparedRule } from './compared-rules.tsx';

type RuleChange = Comparison['ruleChanges'][number];
type Cell = RuleChange['cells'][number];
type Kind = RuleChange['change'];

const lists = { added: 'addedRules', removed: 'removedRules', changed: 'changedRules' } as const;
const kinds = ['added', 'removed', 'changed'] as const;

/** Rule by rule what was added, removed and changed, each cell as it was and as it is. */
export function RuleChanges({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation(['policies/studio', 'ui']);
  const nameOf = useComparedRule();
  const described = (kind: Kind) => comparison.ruleChanges.filter(({ change }) => change === kind);
  // Those of other content are told cell by cell; others only answer in place of one another.
  const others = (kind: Kind) =>
    comparison[lists[kind]].filter((rule) => !comparison.ruleChanges.some((one) => one.rule === rule));
  return kinds
    .filter((kind) => comparison[lists[kind]].length > 0)
    .map((kind) => (
      <div key={kind}>
        <dt>{t(`changes.${lists[kind]}`, { count: comparison[lists[kind]].length })}</dt>
        <dd>
          {others(kind)
            .map(nameOf[kind === 'removed' ? 'before' : 'after'])
            .join(t('ui:semicolon'))}
          <ul className={styles['ruleChanges']}>
            {described(kind).map((change) => (
              <OneRule key={change.rule} change={change} />
            ))}
          </ul>
        </dd>
      </div>
    ));
}

function OneRule({ change }: { change: RuleChange }) {
  const { t } = useTranslation('policies/studio');
  const both = useBoth();
  const tableName = useTableName();
  const nameOf = useComparedRule();
  const place = t('changes.ruleAt', { table: tableName(change.table), row: change.row });
  const name = nameOf[change.change === 'removed' ? 'before' : 'after'](change.rule);
  // Of a rule that is new or gone, what says nothing needs no line.
  const cells = change.cells.filter((cell) => change.change === 'changed' || saysSomething(cell));
  return (
    <li>
      <details open={change.change === 'changed'}>
        <summary>
          <strong title={change.rule}>{name}</strong> <span className="faint">{place}</span>{' '}
          <span>{both(change.reason)}</span>
        </summary>
        <table className={styles['cellChanges']}>
          <tbody>
            {cells.map((cell) => (
              <CellLine key={`${cell.kind} ${cell.column}`} cell={cell} isChanged={change.change === 'changed'} />
            ))}
          </tbody>
        </table>
      </details>
    </li>
  );
}

function saysSomething({ before, after }: Cell): boolean {
  return ![null, '-', 'null', '[]', 'false'].includes(after ?? before);
}

/** Of a rule that stays, what is gone is struck out though nothing takes its place. */
function CellLine({ cell, isChanged }: { cell: Cell; isChanged: boolean }) {
  const { t } = useTranslation('policies/studio');
  const words = useCellWords();
  return (
    <tr>
      <th scope="row">{words.column(cell)}</th>
      <td>
        {cell.before !== null &&
          (cell.after === null && !isChanged ? (
            words.text(cell, cell.before)
          ) : (
            <del>{words.text(cell, cell.before)}</del>
          ))}
        {cell.before !== null && cell.after !== null && <span aria-label={t('changes.becomes')}> → </span>}
        {cell.after !== null &&
          (cell.before === null && !isChanged ? (
            words.text(cell, cell.after)
          ) : (
            <ins>{words.text(cell, cell.after)}</ins>
          ))}
      </td>
    </tr>
  );
}

/** A cell in the words of the editor. */
function useCellWords() {
  const { t } = useTranslation(['policies/studio', 'policies/editor']);
  const facts = useFactWords();
  const answers = useAnswerWords();
  const column = ({ kind, column: name }: Cell): string => {
    if (kind === 'input') return facts.name(name);
    if (kind === 'output') return answers.field(name);
    const said = kind === 'name' ? 'name' : 'reason';
    return t(`policies/editor:${said}${name === 'zh' ? 'Zh' : 'En'}`);
  };
  const text = ({ kind, column: name }: Cell, said: string): string => {
    if (kind === 'input') return facts.wanted(name, said);
    return kind === 'output' ? answers.value(name, readJson(said)) : said;
  };
  return { column, text };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
