import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DeskRule, QueueRulesBody } from '../../../api/contact/queues.ts';
import { skillsIn } from './edit-rules.ts';
import { FaultsAt } from './faults.tsx';
import { NeedsBox } from './needs-box.tsx';
import styles from './rules.module.css';
import { SecondsBox } from './seconds-box.tsx';
import type { QueueWords } from './use-queue-words.ts';

interface Props {
  rule: DeskRule;
  index: number;
  body: QueueRulesBody;
  words: QueueWords;
  put: (rule: DeskRule) => void;
}

const WAITS = '';
/** So much later than the one before, until it is said otherwise. */
const LATER_SECONDS = 30;

/** From when on who may take it: steps, people of other desks, and where it goes while the desk is closed. */
export function DeskSteps({ rule, index, body, words, put }: Props) {
  const { t } = useTranslation('queues/rules');
  const place = `rules.desks[${index}]`;
  const { steps, overflow, closed } = rule;
  const skills = skillsIn(body.rules);
  const others = body.rules.desks
    .filter(({ id }) => id !== rule.id)
    .map(({ id }) => ({ value: id, label: words.desk(id) }));
  const latest = Math.max(...steps.map(({ afterSeconds }) => afterSeconds), 0);
  return (
    <>
      {steps.map((step, at) => (
        // They have no other identity while they are changed.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={at} className={styles['line']}>
          {at === 0 ? (
            <span className={styles['when']}>{t('desk.atOnce')}</span>
          ) : (
            <SecondsBox
              label={t('desk.afterSeconds')}
              value={step.afterSeconds}
              set={(afterSeconds) => put({ ...rule, steps: steps.with(at, { ...step, afterSeconds }) })}
            />
          )}
          <NeedsBox
            needs={step.needs}
            skills={skills}
            words={words}
            set={(needs) => put({ ...rule, steps: steps.with(at, { ...step, needs }) })}
          />
          {at > 0 && (
            <Remove label={t('desk.removeStep')} onClick={() => put({ ...rule, steps: steps.toSpliced(at, 1) })} />
          )}
          <FaultsAt at={`${place}.steps[${at}]`} />
        </span>
      ))}
      {overflow.map((one, at) => (
        // oxlint-disable-next-line react/no-array-index-key
        <span key={at} className={styles['line']}>
          <SecondsBox
            label={t('desk.afterSeconds')}
            value={one.afterSeconds}
            set={(afterSeconds) => put({ ...rule, overflow: overflow.with(at, { ...one, afterSeconds }) })}
          />
          <Select
            aria-label={t('desk.overflowTo')}
            style={{ flex: '1 1 180px', minWidth: 180 }}
            value={one.to}
            options={others}
            onChange={(to: string) => put({ ...rule, overflow: overflow.with(at, { ...one, to }) })}
          />
          <Remove label={t('desk.removeStep')} onClick={() => put({ ...rule, overflow: overflow.toSpliced(at, 1) })} />
          <FaultsAt at={`${place}.overflow[${at}]`} />
        </span>
      ))}
      <span className={styles['line']}>
        <Button
          size="small"
          icon={<PlusOutlined />}
          onClick={() => put({ ...rule, steps: [...steps, { afterSeconds: latest + LATER_SECONDS, needs: [{}] }] })}
        >
          {t('desk.addStep')}
        </Button>
        <Button
          size="small"
          icon={<PlusOutlined />}
          disabled={others.length === 0}
          onClick={() =>
            put({
              ...rule,
              overflow: [...overflow, { afterSeconds: latest + LATER_SECONDS, to: others[0]?.value ?? '' }],
            })
          }
        >
          {t('desk.addOverflow')}
        </Button>
      </span>
      <label className={styles['line']}>
        {t('desk.closed')}
        <Select
          aria-label={t('desk.closed')}
          style={{ flex: '1 1 180px', minWidth: 180 }}
          value={closed?.to ?? WAITS}
          options={[{ value: WAITS, label: t('desk.waits') }, ...others]}
          onChange={(to: string) => put({ ...rule, closed: to === WAITS ? null : { to } })}
        />
        <FaultsAt at={`${place}.closed`} />
      </label>
    </>
  );
}

function Remove({ label, onClick }: { label: string; onClick: () => void }) {
  return <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={label} onClick={onClick} />;
}
