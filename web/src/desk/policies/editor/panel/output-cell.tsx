import { Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OutlineOutput } from '../document/outline.ts';
import { NEEDED } from '../document/usual-outputs.ts';
import { quote, readList, readStrings, writeStrings } from '../document/read-feel.ts';
import type { DraftWords } from '../words/use-draft-words.ts';
import styles from './panel.module.css';
import { PickValues } from './pick-values.tsx';

interface Props {
  readonly output: OutlineOutput;
  readonly text: string;
  readonly words: DraftWords;
  readonly readOnly: boolean;
  readonly onWrite: (text: string) => void;
}

/** What an outcome says, to be picked; free texts are written without their quotation marks. */
export function OutputCell({ output, text, words, readOnly, onWrite }: Props) {
  const { t } = useTranslation('policies/editor');
  const nameOf = (value: string) => words.outputValue(output.name, value);
  if (output.isList && output.values)
    return (
      <PickValues
        values={output.values}
        picked={readList(text) ?? []}
        nameOf={nameOf}
        readOnly={readOnly}
        onPick={(picked) => onWrite(`[${writeStrings(picked)}]`)}
      />
    );
  if (output.values || output.isBoolean)
    return (
      <Radio.Group
        className={styles['ticks'] ?? ''}
        disabled={readOnly}
        value={text.trim()}
        onChange={({ target }) => onWrite(String(target.value))}
      >
        {optionsOf(output, nameOf, words).map(({ value, label, code }) => (
          <Radio key={value} value={value}>
            {label} {code && code !== label && <span className={styles['code']}>{code}</span>}
          </Radio>
        ))}
        {NEEDED.includes(output.name) || output.isBoolean ? null : <Radio value="null">{t('none')}</Radio>}
      </Radio.Group>
    );
  const written = readStrings(text);
  return (
    <Input.TextArea
      aria-label={words.output(output.name, output.label)}
      autoSize={{ minRows: 2, maxRows: 8 }}
      disabled={readOnly}
      placeholder={text.trim() === '' ? t('notFilled') : ''}
      value={written?.[0] ?? ''}
      onChange={({ target }) => onWrite(target.value === '' ? 'null' : quote(target.value))}
    />
  );
}

function optionsOf(output: OutlineOutput, nameOf: (value: string) => string, words: DraftWords) {
  if (output.isBoolean)
    return ['true', 'false'].map((value) => ({ value, label: words.facts.value('', value === 'true'), code: '' }));
  return (output.values ?? []).map((value) => ({ value: quote(value), label: nameOf(value), code: value }));
}
