import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswerFact } from '../../../api/deciding/resolution.ts';
import type { AnswerFact, Fact } from '../../../api/types.ts';
import { Failure } from '../../../ui/failure.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { useKeys } from '../../../ui/press-keys.ts';
import { useDoOnce } from '../../../ui/use-once.ts';
import { useFactWords } from '../../../wording/use-fact-words.ts';
import styles from './question.module.css';

interface Props {
  fact: Fact;
  contactId: string;
  /** The answers by the keys 1 to 9. */
  byKeys?: boolean;
  onDone?: () => void;
}

/** The answers an agent can give to one fact, and that it cannot be had. */
export function FactAnswer({ fact, contactId, byKeys = false, onDone }: Props) {
  const { t } = useTranslation('policies/facts');
  const words = useFactWords();
  const answer = useAnswerFact(contactId);
  const doAnswer = useDoOnce(answer);
  const { fact: name, minimum } = fact;
  const values = fact.values ?? [];
  const send = (body: Omit<AnswerFact, 'fact'>) => doAnswer({ fact: name, ...body }, { onSuccess: () => onDone?.() });
  const cannot = () => send({ unobtainable: true });
  const actions = Object.fromEntries(values.map((value, at) => [String(at + 1), () => send({ value })]));
  useKeys(byKeys ? { ...actions, '0': cannot } : {});
  return (
    <>
      <div className={styles['answers']} role="group" aria-label={words.question(name)}>
        {values.map((value, at) => (
          <Button key={String(value)} disabled={answer.isPending} onClick={() => send({ value })}>
            {words.value(name, value)} {byKeys && <KeyHint keys={String(at + 1)} />}
          </Button>
        ))}
        {minimum !== null && <Count from={minimum} busy={answer.isPending} send={(value) => send({ value })} />}
        <Button type="text" disabled={answer.isPending} onClick={cannot}>
          {t('unobtainable')} {byKeys && <KeyHint keys="0" />}
        </Button>
      </div>
      {answer.isError && <Failure error={answer.error} />}
    </>
  );
}

function Count({ from, busy, send }: { from: number; busy: boolean; send: (value: number) => void }) {
  const { t } = useTranslation('resolution');
  const [count, setCount] = useState<number | null>(null);
  const save = () => count !== null && send(count);
  return (
    <>
      <InputNumber
        min={from}
        precision={0}
        value={count}
        onChange={setCount}
        onPressEnter={save}
        aria-label={t('answerNumber')}
      />
      <Button disabled={count === null || busy} onClick={save}>
        {t('save')}
      </Button>
    </>
  );
}
