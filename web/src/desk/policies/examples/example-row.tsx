import { CheckOutlined, CloseOutlined, DeleteOutlined, EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAddExample, useRemoveExample } from '../../../api/policy/policies/studio.ts';
import type { CheckedExample, Draft, DraftExample } from '../../../api/types.ts';
import { StateTag } from '../parts/state-tag.tsx';
import styles from './examples.module.css';
import { Expected } from './expected.tsx';
import { MendExample } from './mend-example.tsx';
import { useAnswerWords } from './use-answer-words.ts';
import { useUndo } from '../../../ui/undo/undoable.ts';
import { useOnce } from '../../../ui/use-once.ts';

interface Props {
  draft: Draft;
  example: DraftExample;
  /** Null until it was run. */
  result: CheckedExample | null;
  /** Every rule there is now. */
  rules: readonly string[];
  given: string;
  edit: () => void;
}

export function ExampleRow({ draft, example, result, rules, given, edit }: Props) {
  const { t } = useTranslation('policies/studio');
  return (
    <tr>
      <td>
        {result &&
          (result.passed ? (
            <StateTag tone="good" icon={<CheckOutlined />}>
              {t('examples.passes')}
            </StateTag>
          ) : (
            <StateTag tone="bad" icon={<CloseOutlined />}>
              {t('examples.fails')}
            </StateTag>
          ))}
      </td>
      <th scope="row">{example.name}</th>
      <td>{given}</td>
      <td>
        <Expected expect={example.expect} />
        {result && !result.passed && <Differences result={result} />}
        {result && !result.passed && draft.mayEdit && (
          <MendExample draft={draft} example={example} result={result} rules={rules} />
        )}
      </td>
      {draft.mayEdit && (
        <td className={styles['deeds']}>
          <Button
            size="small"
            type="text"
            icon={<EditOutlined />}
            aria-label={t('examples.editOne', { name: example.name })}
            title={t('examples.edit')}
            onClick={edit}
          />
          <Remove draft={draft} example={example} />
        </td>
      )}
    </tr>
  );
}

/** Removed at once; what was removed can be put back. */
function Remove({ draft, example }: Pick<Props, 'draft' | 'example'>) {
  const { t } = useTranslation('policies/studio');
  const offer = useUndo();
  const remove = useRemoveExample(draft.id);
  const once = useOnce();
  const add = useAddExample(draft.id);
  const { name, facts, expect } = example;
  const removed = () =>
    offer({ said: t('examples.removed', { name }), undo: () => add.mutateAsync({ name, facts, expect }) });
  return (
    <Button
      size="small"
      type="text"
      icon={<DeleteOutlined />}
      loading={remove.isPending}
      aria-label={t('examples.removeOne', { name })}
      title={t('examples.remove')}
      onClick={() => once(example.id, () => remove.mutateAsync(example.id), { onSuccess: removed })}
    />
  );
}

const first = ['status', 'disposition', 'rule'];

/** What matters most is said first. */
function inTurn(differences: CheckedExample['differences']): CheckedExample['differences'] {
  const place = (field: string) => (first.includes(field) ? first.indexOf(field) : first.length);
  return differences.toSorted((a, b) => place(a.field) - place(b.field));
}

function Differences({ result }: { result: CheckedExample }) {
  const { t } = useTranslation('policies/studio');
  const words = useAnswerWords();
  return (
    <ul className={styles['differences']}>
      {(result.failure === 'fact-gone' || result.failure === 'value-gone') && (
        <li>{t(`examples.failure.${result.failure}`)}</li>
      )}
      {inTurn(result.differences).map(({ field, expected, actual }) => (
        <li key={field}>
          {t('examples.differs', {
            field: words.field(field),
            expected: words.value(field, expected),
            actual: words.value(field, actual),
          })}
        </li>
      ))}
    </ul>
  );
}
