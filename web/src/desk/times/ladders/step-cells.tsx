import { DeleteOutlined } from '@ant-design/icons';
import { Button, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LadderStep } from '../../../api/casework/times/ladders.ts';
import { StepTag } from '../escalations/step-tag.tsx';
import { useWhoWords } from '../escalations/use-who-words.ts';
import { kindOf, places, posts, readWord, toWord } from './edit-steps.ts';
import styles from './ladders.module.css';
import { untilKnown } from '../../../ui/fetched.tsx';
import type { People } from './use-people.ts';
import { useWhenWords } from './use-when-words.ts';

interface Props {
  step: LadderStep;
  /** What the server found wrong with it. */
  faults: readonly string[];
  people: People;
  put: (step: LadderStep) => void;
  remove: () => void;
}

/** One step as a row: when, whom, and what is wrong with it. The breach is changed in whom it tells only. */
export function StepCells({ step, faults, people, put, remove }: Props) {
  const { t } = useTranslation('times/ladders');
  const kind = kindOf(step);
  return (
    <tr>
      <th scope="row">
        <StepTag step={kind} />
      </th>
      <td>
        <When step={step} put={put} />
        {faults.map((fault) => (
          <div key={fault} role="alert" className={styles['fault']}>
            {t(`fault.${fault}`, { defaultValue: fault })}
          </div>
        ))}
      </td>
      <td>
        <Whom step={step} people={people} put={put} />
      </td>
      <td>
        {kind !== 'breach' && (
          <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={t('remove')} onClick={remove} />
        )}
      </td>
    </tr>
  );
}

function When({ step, put }: Pick<Props, 'step' | 'put'>) {
  const { t } = useTranslation('times/ladders');
  const { when } = step;
  if ('breach' in when) return t('when.breach');
  if ('unacknowledged' in when) {
    return (
      <Minutes
        label={t('afterMinutes')}
        minutes={when.unacknowledged}
        set={(unacknowledged) => put({ ...step, when: { unacknowledged } })}
      />
    );
  }
  return (
    <span className={styles['when']}>
      <Select
        size="small"
        aria-label={t('warningBy')}
        popupMatchSelectWidth={false}
        value={when.warning}
        options={(['before', 'share'] as const).map((value) => ({ value, label: t(`by.${value}`) }))}
        onChange={(by) =>
          put({ ...step, when: by === 'share' ? { warning: 'share', share: 0.5 } : { warning: 'before', minutes: 60 } })
        }
      />
      {when.warning === 'before' ? (
        <Minutes
          label={t('beforeMinutes')}
          minutes={when.minutes}
          set={(minutes) => put({ ...step, when: { warning: 'before', minutes } })}
        />
      ) : (
        <InputNumber
          size="small"
          aria-label={t('percent')}
          min={1}
          max={99}
          precision={0}
          suffix="%"
          value={Math.round(when.share * 100)}
          onChange={(percent) => percent !== null && put({ ...step, when: { warning: 'share', share: percent / 100 } })}
        />
      )}
    </span>
  );
}

function Minutes({ label, minutes, set }: { label: string; minutes: number; set: (minutes: number) => void }) {
  const { t } = useTranslation('times/ladders');
  const { long } = useWhenWords();
  return (
    <span className={styles['when']}>
      <InputNumber
        size="small"
        aria-label={label}
        min={1}
        max={525_600}
        precision={0}
        value={minutes}
        onChange={(value) => value !== null && set(value)}
      />
      {t('minutes')} <span className="faint">{minutes >= 60 && long(minutes)}</span>
    </span>
  );
}

function Whom({ step, people, put }: Pick<Props, 'step' | 'people' | 'put'>) {
  const { t } = useTranslation('times/ladders');
  const words = useWhoWords(people.nameOf);
  const named = [{ who: 'holder' } as const, { who: 'team' } as const];
  const held = posts.flatMap((post) => places.map((of) => ({ who: 'post', post, of }) as const));
  // Named in the step, and not among those known: not yet, or not any more.
  const others = step.tell.filter((who) => who.who === 'account' && people.nameOf(who.accountId) === undefined);
  const groups = [
    { label: t('whom.ticket'), options: named.map((who) => ({ value: toWord(who), label: words(who) })) },
    { label: t('whom.posts'), options: held.map((who) => ({ value: toWord(who), label: words(who) })) },
    {
      label: t('whom.people'),
      options: [...people.options, ...others.map((who) => ({ value: toWord(who), label: words(who) }))],
    },
  ];
  return (
    <Select
      mode="multiple"
      size="small"
      className={styles['whom'] ?? ''}
      aria-label={t('whom.title')}
      placeholder={t('whom.prompt')}
      optionFilterProp="label"
      status={step.tell.length === 0 ? 'error' : ''}
      value={step.tell.map(toWord)}
      options={groups}
      {...untilKnown(people.asked)}
      onChange={(chosen) => put({ ...step, tell: chosen.flatMap((word) => readWord(word) ?? []) })}
    />
  );
}
