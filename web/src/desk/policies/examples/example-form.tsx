import { CloseOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, Select, Tag } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddExample, useChangeExample } from '../../../api/policy/policies/studio.ts';
import type { Draft, DraftExample, FactValue, PutExample } from '../../../api/types.ts';
import { Dialog } from '../../../ui/dialogs/dialog.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { useOnce } from '../../../ui/use-once.ts';
import type { NamedFact } from '../../../wording/file-words.ts';
import { useRuleName } from '../../../wording/rule-names.tsx';
import { useFactWords } from '../../../wording/use-fact-words.ts';
import type { Outline } from '../editor/document/outline.ts';
import studio from '../parts/studio.module.css';
import styles from './examples.module.css';
import { readExpectation, type ReadExpectation } from './read-expectation.ts';
import { useAnswerWords } from './use-answer-words.ts';

interface Props {
  draft: Draft;
  /** Null: a new one. */
  example: DraftExample | null;
  facts: readonly NamedFact[];
  outline: Outline;
  rules: readonly string[];
  onClose: () => void;
}

type Facts = Readonly<Record<string, FactValue>>;

/** Which facts are given and what is expected, in words. */
export function ExampleForm({ draft, example, facts, outline, rules, onClose }: Props) {
  const { t } = useTranslation(['policies/studio', 'ui']);
  const id = useId();
  const add = useAddExample(draft.id);
  const change = useChangeExample(draft.id);
  const once = useOnce();
  const [name, setName] = useState(example?.name ?? '');
  const [given, setGiven] = useState<Facts>(example?.facts ?? { type: null });
  const [expect, setExpect] = useState(readExpectation(example?.expect ?? { status: 'decided' }));
  const complete = Object.values(given).every((value) => value !== null);
  const ready = name.trim() !== '' && complete && (expect.status !== 'decided' || expect.disposition !== null);
  const save = () => {
    if (!ready) return;
    const body: PutExample = { name: name.trim(), facts: given, expect: writeExpectation(expect) };
    const keep = async () =>
      void (await (example ? change.mutateAsync({ exampleId: example.id, body }) : add.mutateAsync(body)));
    once(body, keep, { onSuccess: onClose });
  };
  const error = add.error ?? change.error;
  return (
    <Dialog
      open
      width={680}
      title={t(example ? 'exampleForm.change' : 'exampleForm.add')}
      okText={t('exampleForm.keep')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ disabled: !ready, loading: add.isPending || change.isPending }}
      onOk={save}
      onCancel={onClose}
    >
      <div className={studio['form']}>
        <div>
          <label htmlFor={`${id}-name`}>{t('exampleForm.name')}</label>
          <Input
            id={`${id}-name`}
            autoFocus
            maxLength={120}
            placeholder={t('exampleForm.nameHint')}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <GivenFacts facts={facts} given={given} change={setGiven} />
        <ExpectedAnswer expect={expect} change={setExpect} outline={outline} rules={rules} />
        {error && <Failure error={error} />}
      </div>
    </Dialog>
  );
}

function writeExpectation({ status, disposition, rule, others }: ReadExpectation): PutExample['expect'] {
  const decided = status === 'decided' ? { ...(disposition && { disposition }), ...(rule && { rule }) } : {};
  return { ...Object.fromEntries(others), ...(status && { status }), ...decided };
}

interface GivenProps {
  facts: readonly NamedFact[];
  given: Facts;
  change: (given: Facts) => void;
}

function GivenFacts({ facts, given, change }: GivenProps) {
  const { t } = useTranslation('policies/studio');
  const words = useFactWords();
  const named = Object.keys(given);
  const left = facts.filter((fact) => !named.includes(fact.name));
  const rename = (from: string, to: string) =>
    change(
      Object.fromEntries(Object.entries(given).map(([fact, value]) => (fact === from ? [to, null] : [fact, value]))),
    );
  return (
    <fieldset className={styles['given']} aria-label={t('exampleForm.given')}>
      <span className={studio['legend']}>{t('exampleForm.given')}</span>
      {named.map((fact) => (
        <div key={fact} className={styles['fact']}>
          <Select
            aria-label={t('exampleForm.fact')}
            value={fact}
            onChange={(to: string) => rename(fact, to)}
            options={[fact, ...left.map((one) => one.name)].map((one) => ({ value: one, label: words.name(one) }))}
          />
          <ValueOf
            fact={facts.find((one) => one.name === fact) ?? null}
            name={fact}
            value={given[fact] ?? null}
            change={(value) => change({ ...given, [fact]: value })}
          />
          <Button
            type="text"
            icon={<CloseOutlined />}
            aria-label={t('exampleForm.leaveOut', { fact: words.name(fact) })}
            onClick={() => change(Object.fromEntries(Object.entries(given).filter(([one]) => one !== fact)))}
          />
        </div>
      ))}
      {left[0] && (
        <Button size="small" icon={<PlusOutlined />} onClick={() => change({ ...given, [left[0]?.name ?? '']: null })}>
          {t('exampleForm.addFact')}
        </Button>
      )}
    </fieldset>
  );
}

interface ValueProps {
  fact: NamedFact | null;
  name: string;
  value: FactValue;
  change: (value: FactValue) => void;
}

function ValueOf({ fact, name, value, change }: ValueProps) {
  const words = useFactWords();
  if (!fact?.values)
    return (
      <InputNumber
        aria-label={words.name(name)}
        precision={0}
        min={fact?.minimum ?? 0}
        value={typeof value === 'number' ? value : null}
        onChange={change}
      />
    );
  return (
    <Select
      aria-label={words.name(name)}
      showSearch={{ optionFilterProp: 'label' }}
      value={value === null ? null : String(value)}
      onChange={(text: string) => change(fact.values?.find((one) => String(one) === text) ?? null)}
      options={fact.values.map((one) => ({ value: String(one), label: words.value(name, one) }))}
    />
  );
}

interface ExpectedProps {
  expect: ReadExpectation;
  change: (expect: ReadExpectation) => void;
  outline: Outline;
  rules: readonly string[];
}

const statuses = ['decided', 'undecided', 'invalid'] as const;

function ExpectedAnswer({ expect, change, outline, rules }: ExpectedProps) {
  const { t } = useTranslation('policies/studio');
  const words = useAnswerWords();
  const listed = outline.tables.flatMap(
    ({ outputs }) => outputs.find(({ name }) => name === 'disposition')?.values ?? [],
  );
  const nameOf = useRuleName();
  const offered = [...new Set([...rules, ...(expect.rule ? [expect.rule] : [])])];
  const dispositions = [...new Set([...listed, ...(expect.disposition ? [expect.disposition] : [])])];
  return (
    <fieldset className={styles['given']} aria-label={t('exampleForm.expected')}>
      <span className={studio['legend']}>{t('exampleForm.expected')}</span>
      <div className={styles['expected']}>
        <Select
          aria-label={t('field.status')}
          placeholder={t('field.status')}
          value={expect.status}
          onChange={(status) => change({ ...expect, status })}
          options={statuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
        />
        {expect.status === 'decided' && (
          <>
            <Select
              aria-label={t('field.disposition')}
              placeholder={t('field.disposition')}
              value={expect.disposition}
              onChange={(disposition: string) => change({ ...expect, disposition })}
              options={dispositions.map((one) => ({ value: one, label: words.value('disposition', one) }))}
            />
            <Select
              aria-label={t('field.rule')}
              placeholder={t('exampleForm.anyRule')}
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              value={expect.rule}
              onChange={(rule: string | undefined) => change({ ...expect, rule: rule ?? null })}
              options={offered.map((rule) => ({ value: rule, label: nameOf(rule), title: rule }))}
            />
          </>
        )}
      </div>
      {expect.others.length > 0 && (
        <div className={styles['extra']}>
          {expect.others.map(([field, value]) => (
            <Tag
              key={field}
              closable
              onClose={() => change({ ...expect, others: expect.others.filter(([one]) => one !== field) })}
            >
              {t('fieldIs', { field: words.field(field), value: words.value(field, value) })}
            </Tag>
          ))}
        </div>
      )}
    </fieldset>
  );
}
