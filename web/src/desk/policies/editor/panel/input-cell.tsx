import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OutlineFact } from '../document/outline.ts';
import { readPicked, writePicked } from '../document/read-feel.ts';
import type { DraftWords } from '../words/use-draft-words.ts';
import { PickCount } from './pick-count.tsx';
import { PickValues } from './pick-values.tsx';

interface Props {
  readonly fact: OutlineFact;
  readonly text: string;
  readonly words: DraftWords;
  readonly readOnly: boolean;
  readonly onWrite: (text: string) => void;
}

/** What a condition accepts, to be picked instead of typed. */
export function InputCell({ fact, text, words, readOnly, onWrite }: Props) {
  const { t } = useTranslation('policies/editor');
  if (fact.domain?.kind === 'number')
    return <PickCount text={text} from={fact.domain.min} readOnly={readOnly} onWrite={onWrite} />;
  if (fact.domain?.kind === 'boolean')
    return (
      <Radio.Group
        disabled={readOnly}
        value={text.trim() || '-'}
        onChange={({ target }) => onWrite(String(target.value))}
        options={[
          { value: '-', label: t('cell.any') },
          { value: 'true', label: words.facts.value(fact.name, true) },
          { value: 'false', label: words.facts.value(fact.name, false) },
        ]}
      />
    );
  if (fact.domain?.kind !== 'enum') return null;
  const { values } = fact.domain;
  return (
    <PickValues
      values={values}
      picked={readPicked(text, values) ?? []}
      nameOf={(value) => words.facts.value(fact.name, value)}
      readOnly={readOnly}
      onPick={(picked) => onWrite(writePicked(picked, values))}
    />
  );
}
