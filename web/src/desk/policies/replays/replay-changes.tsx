import { ArrowRightOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft, ReplayAnswer, ReplayChange } from '../../../api/types.ts';
import { DispositionTag } from '../../../ui/disposition-tag.tsx';
import { useAnswerWords } from '../examples/use-answer-words.ts';
import { ReplaySamples } from './replay-samples.tsx';
import styles from './replay.module.css';

interface Props {
  changes: readonly ReplayChange[];
  draft?: Draft;
}

/** From what to what, how often; each opens to its rules and to past decisions it happened in. */
export function ReplayChanges({ changes, draft }: Props) {
  const most = Math.max(...changes.map(({ count }) => count));
  return (
    <ul className={styles['changes']}>
      {changes.map((change) => (
        <ChangeItem
          key={JSON.stringify([change.from, change.to])}
          change={change}
          of={most}
          {...(draft ? { draft } : {})}
        />
      ))}
    </ul>
  );
}

interface ItemProps {
  change: ReplayChange;
  /** The commonest change: its bar is full. */
  of: number;
  draft?: Draft;
}

function ChangeItem({ change, of, draft }: ItemProps) {
  const { t } = useTranslation('policies/studio');
  const [open, setOpen] = useState(false);
  const { from, to, count } = change;
  return (
    <li>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={styles['becomes']}>
          <AnswerTag answer={from} />
          <ArrowRightOutlined aria-label={t('changes.becomes')} />
          <AnswerTag answer={to} />
          <AlsoDiffers from={from} to={to} />
        </span>
        <span className={styles['share']} aria-hidden>
          <span style={{ width: `${(count / of) * 100}%` }} data-disposition={to.disposition} />
        </span>
        <span className={styles['amount']}>{count}</span>
        <span className={styles['see']}>{t(open ? 'replay.close' : 'replay.see')}</span>
      </button>
      {open && <ReplaySamples change={change} {...(draft ? { draft } : {})} />}
    </li>
  );
}

function AnswerTag({ answer }: { answer: ReplayAnswer }) {
  const { t } = useTranslation('policies/studio');
  if (answer.status === 'decided' && answer.disposition) return <DispositionTag disposition={answer.disposition} />;
  if (answer.status === 'invalid') return <span className={styles['open']}>{t('status.invalid')}</span>;
  return (
    <span className={styles['open']}>{t((answer.need ?? []).length > 0 ? 'replay.open' : 'changes.noAnswer')}</span>
  );
}

const told = ['reason', 'force', 'ticketCategory', 'bossFunction', 'trainingNeed', 'mustRecord', 'script'] as const;

/** What changes besides the disposition. */
function AlsoDiffers({ from, to }: { from: ReplayAnswer; to: ReplayAnswer }) {
  const { t } = useTranslation('policies/studio');
  const words = useAnswerWords();
  if (from.status !== 'decided' || to.status !== 'decided') return null;
  const differing = told.filter((field) => JSON.stringify(from[field]) !== JSON.stringify(to[field]));
  return (
    <span className="faint">
      {differing
        .map((field) =>
          t('changes.fieldBecomes', {
            field: words.field(field),
            before: words.value(field, from[field]),
            after: words.value(field, to[field]),
          }),
        )
        .join(t('clause'))}
    </span>
  );
}
