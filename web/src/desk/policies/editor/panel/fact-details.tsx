import { Button, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { addColumn, removeColumn } from '../document/change-columns.ts';
import { addValue, nameFact, nameValue, removeFact, removeValue } from '../document/change-facts.ts';
import type { OutlineFact, Words } from '../document/outline.ts';
import { AddValue } from './add-value.tsx';
import type { FactsProps } from './facts-props.ts';
import { NameFields } from './name-fields.tsx';
import styles from './panel.module.css';

interface Props extends FactsProps {
  readonly fact: OutlineFact;
}

const blank = { zh: '', en: '' };

/** One fact: its names, its values, and whether the table that is open looks at it. */
export function FactDetails({ fact, session, editing, words, readOnly }: Props) {
  const { t } = useTranslation('policies/editor');
  const known = useKnownWords();
  const { outline, tableId } = editing;
  const readers = outline.tables.filter(({ inputs }) => inputs.includes(fact.name));
  const isColumn = readers.some(({ id }) => id === tableId);
  const kind = fact.domain?.kind ?? 'unknown';
  return (
    <details className={styles['fact']} data-fact={fact.name}>
      <summary>
        <span>{words.facts.name(fact.name)}</span> <span className={styles['code']}>{fact.name}</span>
        <span className={styles['kind']}>
          {t(`facts.domain.${kind}`, {
            count: fact.domain?.kind === 'enum' ? fact.domain.values.length : 0,
            from: fact.domain?.kind === 'number' ? fact.domain.min : 0,
          })}
        </span>
      </summary>
      <div className={styles['details']}>
        <NameFields
          words={fact.words ?? blank}
          shown={known(`policies/facts:name.${fact.name}`)}
          readOnly={readOnly}
          onName={(named) => void session.change((file, make) => nameFact(file, fact.name, named, make))}
        />
        {!readOnly && tableId !== null && (
          <label className={styles['row']}>
            <Switch
              size="small"
              checked={isColumn}
              onChange={(on) =>
                void session.change((file, make) =>
                  on ? addColumn(file, tableId, fact.name, make) : removeColumn(file, tableId, fact.name),
                )
              }
            />
            {t('facts.isColumn')}
          </label>
        )}
        {fact.domain?.kind === 'enum' && <Values {...{ fact, session, editing, words, readOnly }} />}
        {!readOnly && readers.length === 0 && (
          <Button size="small" onClick={() => void session.change((file) => removeFact(file, fact.name))}>
            {t('facts.removeFact')}
          </Button>
        )}
      </div>
    </details>
  );
}

/** What the desk itself calls something, in both languages. */
function useKnownWords(): (key: string) => Words {
  const { i18n } = useTranslation();
  const inLanguage = (language: string, key: string) =>
    i18n.getFixedT(language)(key, { defaultValue: '', fallbackLng: language });
  return (key) => ({ zh: inLanguage('zh-CN', key), en: inLanguage('en', key) });
}

function Values({ fact, session, words, readOnly }: Props) {
  const { t } = useTranslation('policies/editor');
  const known = useKnownWords();
  const values = fact.domain?.kind === 'enum' ? fact.domain.values : [];
  return (
    <>
      <ul className={styles['values']}>
        {values.map((value) => (
          <li key={value}>
            <div className={styles['row']}>
              <span className={styles['code']}>{value}</span>
              {!readOnly && values.length > 1 && (
                <Button
                  size="small"
                  type="text"
                  aria-label={t('facts.removeValue', { value: words.facts.value(fact.name, value) })}
                  onClick={() => void session.change((file, make) => removeValue(file, fact.name, value, make))}
                >
                  ×
                </Button>
              )}
            </div>
            <NameFields
              words={fact.valueWords[value] ?? blank}
              shown={known(fact.name === 'type' ? `types:${value}.name` : `policies/facts:value.${fact.name}.${value}`)}
              readOnly={readOnly}
              onName={(named) =>
                void session.change((file, make) => nameValue(file, fact.name, { value, words: named }, make))
              }
            />
          </li>
        ))}
      </ul>
      {!readOnly && (
        <AddValue
          taken={values}
          hint={t(fact.name === 'type' ? 'facts.typeHint' : 'facts.valueHint')}
          onAdd={(added) => void session.change((file, make) => addValue(file, fact.name, added, make))}
        />
      )}
    </>
  );
}
