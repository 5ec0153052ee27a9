import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChangeExample } from '../../../api/policy/policies/studio.ts';
import type { CheckedExample, Draft, DraftExample } from '../../../api/types.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useOnce } from '../../../ui/use-once.ts';
import { useRuleName } from '../../../wording/rule-names.tsx';
import styles from './examples.module.css';
import { expectAsAnswered } from './expect-as-answered.ts';

interface Props {
  draft: Draft;
  example: DraftExample;
  result: CheckedExample;
  /** Every rule there is now. */
  rules: readonly string[];
}

/** What puts an example that fails right in one click. Each writes the whole example anew, so one waits for the other. */
export function MendExample({ draft, example, result, rules }: Props) {
  const change = useChangeExample(draft.id);
  const once = useOnce();
  const { name, facts } = example;
  const expect = (wanted: DraftExample['expect']) => {
    const wish = { exampleId: example.id, body: { name, facts, expect: wanted } };
    return void once(wish, () => change.mutateAsync(wish));
  };
  const shared = { example, result, isChanging: change.isPending, expect };
  return (
    <div className={styles['mend']}>
      <Orphaned {...shared} rules={rules} />
      <AsAnswered {...shared} />
      {change.isError && <Failure error={change.error} />}
    </div>
  );
}

interface MendProps {
  example: DraftExample;
  result: CheckedExample;
  isChanging: boolean;
  expect: (wanted: DraftExample['expect']) => void;
}

/** The change was meant: the example goes by the answer there is now. */
function AsAnswered({ example, result, isChanging, expect }: MendProps) {
  const { t } = useTranslation('policies/studio');
  if (result.failure === 'fact-gone' || result.failure === 'value-gone') return null;
  return (
    <Button
      size="small"
      loading={isChanging}
      aria-label={t('examples.asAnsweredOne', { name: example.name })}
      onClick={() => expect(expectAsAnswered(example.expect, result))}
    >
      {t('examples.asAnswered')}
    </Button>
  );
}

/** The rule it names was renamed or removed: one click points it to the rule that decides now, or to any other. */
function Orphaned({ example, result, rules, isChanging, expect }: MendProps & Pick<Props, 'rules'>) {
  const { t } = useTranslation('policies/studio');
  const nameOf = useRuleName();
  const named = example.expect['rule'];
  if (typeof named !== 'string' || rules.length === 0 || rules.includes(named)) return null;
  const point = (rule: string) => expect({ ...example.expect, rule });
  return (
    <div className={styles['orphaned']}>
      {t('examples.ruleGone', { rule: named })}
      {result.rule && (
        <Button size="small" loading={isChanging} onClick={() => point(result.rule ?? '')}>
          {t('examples.pointTo', { rule: nameOf(result.rule) })}
        </Button>
      )}
      <Select
        size="small"
        className={styles['other'] ?? ''}
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('examples.pointToOther')}
        placeholder={t('examples.pointToOther')}
        value={null}
        disabled={isChanging}
        onChange={(rule: string | null) => rule && point(rule)}
        options={rules.map((rule) => ({ value: rule, label: nameOf(rule), title: rule }))}
      />
    </div>
  );
}
