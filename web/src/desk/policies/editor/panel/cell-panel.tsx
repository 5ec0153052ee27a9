import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Place } from '../grid/grid-events.ts';
import type { Editing } from '../session/editing.ts';
import type { Session } from '../session/session.ts';
import type { DraftWords } from '../words/use-draft-words.ts';
import { InputCell } from './input-cell.tsx';
import { NameFields } from './name-fields.tsx';
import { OutputCell } from './output-cell.tsx';
import styles from './panel.module.css';
import { RuleId } from './rule-id.tsx';

interface Props {
  readonly session: Session;
  readonly editing: Editing;
  readonly words: DraftWords;
  readonly readOnly: boolean;
  readonly onRename: (from: string, to: string) => void;
}

/** The rule and the cell the reader is at: what it says in words, and what else it could say. */
export function CellPanel({ session, editing, words, readOnly, onRename }: Props) {
  const { t } = useTranslation('policies/editor');
  const { place, outline } = editing;
  if (!place) return <p className={styles['empty']}>{t('cell.none')}</p>;
  const taken = outline.tables.flatMap(({ rules }) => rules);
  const named = outline.tables.flatMap((table) => table.named).find(({ id }) => id === place.rule);
  const name = named?.words ?? { zh: '', en: '' };
  return (
    <section
      className={styles['cell']}
      aria-label={t('cell.title')}
      data-cell-panel
      onKeyDown={({ key }) => key === 'Escape' && session.grid.goTo(place.rule, place.column)}
    >
      <div className={`${styles['field']} ${styles['ruleName']}`}>
        <span>{t('rule.name')}</span>
        <NameFields
          key={`${place.rule} name`}
          words={name}
          readOnly={readOnly}
          onName={(typed) => session.nameRule(place.rule, typed)}
        />
      </div>
      <RuleId
        key={place.rule}
        rule={place.rule}
        taken={taken}
        readOnly={readOnly}
        onRename={(id) => onRename(place.rule, id)}
      />
      {place.column !== null && (
        <div className={styles['column']}>
          <h3>{columnName(place, editing, words, t)}</h3>
          <Value key={`${place.rule} ${place.column}`} {...{ session, editing, words, readOnly, place }} />
        </div>
      )}
    </section>
  );
}

function columnName(place: Place, { outline }: Editing, words: DraftWords, t: (key: string) => string): string {
  if (place.kind === 'reason') return t(place.column === 'en' ? 'reasonEn' : 'reasonZh');
  if (place.kind === 'input') return words.facts.name(place.column ?? '');
  const output = outline.tables.flatMap(({ outputs }) => outputs).find(({ name }) => name === place.column);
  return words.output(place.column ?? '', output?.label ?? null);
}

function Value({ session, editing, words, readOnly, place }: Omit<Props, 'onRename'> & { readonly place: Place }) {
  const { t } = useTranslation('policies/editor');
  const { outline, tableId } = editing;
  const column = place.column ?? '';
  const write = (text: string) => session.write(place.rule, column, text);
  if (place.kind === 'reason')
    return (
      <Input.TextArea
        aria-label={t(column === 'en' ? 'reasonEn' : 'reasonZh')}
        autoSize={{ minRows: 3, maxRows: 10 }}
        disabled={readOnly}
        value={place.text}
        onChange={({ target }) => write(target.value)}
      />
    );
  const common = { text: place.text, words, readOnly, onWrite: write };
  const fact = outline.facts.find(({ name }) => name === column);
  if (place.kind === 'input') return fact ? <InputCell fact={fact} {...common} /> : null;
  const outputs = outline.tables.find(({ id }) => id === tableId)?.outputs ?? [];
  const output = outputs.find(({ name }) => name === column);
  return output ? <OutputCell output={output} {...common} /> : null;
}
