import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import page from '../../parts/page.module.css';
import { firstPlan, levels, type PlannedClass } from './plan.ts';
import styles from './simulate.module.css';

const USUAL_PATIENCE = 300;
const MOST_PER_HOUR = 100_000;
const MOST_SECONDS = 86_400;

interface Props {
  classes: readonly PlannedClass[];
  onChange: (classes: PlannedClass[]) => void;
}

/** Who comes, by class: how often, how long it takes, how long they wait, what has to be known, how important they are. */
export function ClassRows({ classes, onChange }: Props) {
  const { t } = useTranslation(['queues/simulation', 'customers']);
  const change = (at: number, part: Partial<PlannedClass>) =>
    onChange(classes.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const add = () => onChange([...classes, { ...firstClass, name: freeName(classes, t('class')) }]);
  return (
    <div className={styles['scrolled']}>
      <table className={page['table']}>
        <thead>
          <tr>
            {(['name', 'perHour', 'handle', 'deviation', 'patience', 'skill', 'levelOf'] as const).map((key) => (
              <th key={key} scope="col">
                {t(`column.${key}`)}
              </th>
            ))}
            <th aria-label={t('column.acts')} />
          </tr>
        </thead>
        <tbody>
          {classes.map((one, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- a class has no name of its own: its name is being typed
            <tr key={at}>
              <ClassCells one={one} change={(part) => change(at, part)} />
              <td>
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  disabled={classes.length === 1}
                  aria-label={t('remove', { name: one.name })}
                  onClick={() => onChange(classes.filter((_, index) => index !== at))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button type="text" icon={<PlusOutlined />} onClick={add}>
        {t('addClass')}
      </Button>
    </div>
  );
}

const firstClass = firstPlan.classes[0] ?? {
  name: '',
  perHour: 60,
  handleSeconds: 180,
  handleDeviation: 0,
  patienceSeconds: USUAL_PATIENCE,
  skill: 'general',
  level: 'ordinary' as const,
};

function freeName(classes: readonly PlannedClass[], word: string): string {
  for (let number = classes.length + 1; ; number += 1) {
    const name = `${word} ${number}`;
    if (!classes.some((one) => one.name === name)) return name;
  }
}

function ClassCells({ one, change }: { one: PlannedClass; change: (part: Partial<PlannedClass>) => void }) {
  const { t } = useTranslation(['queues/simulation', 'customers']);
  const numbers = [
    {
      key: 'perHour',
      value: one.perHour,
      least: 1,
      most: MOST_PER_HOUR,
      set: (perHour: number) => change({ perHour }),
    },
    {
      key: 'handle',
      value: one.handleSeconds,
      least: 1,
      most: MOST_SECONDS,
      set: (handleSeconds: number) => change({ handleSeconds }),
    },
    {
      key: 'deviation',
      value: one.handleDeviation,
      least: 0,
      most: MOST_SECONDS,
      set: (handleDeviation: number) => change({ handleDeviation }),
    },
  ] as const;
  return (
    <>
      <td className={styles['name']}>
        <Input
          aria-label={t('column.name')}
          maxLength={60}
          value={one.name}
          onChange={({ target }) => change({ name: target.value })}
        />
      </td>
      {numbers.map(({ key, value, least, most, set }) => (
        <td key={key}>
          <InputNumber
            aria-label={t(`column.${key}`)}
            min={least}
            max={most}
            precision={0}
            value={value}
            onChange={(next) => next !== null && set(next)}
          />
        </td>
      ))}
      <td className={styles['patience']}>
        <Checkbox
          checked={one.patienceSeconds !== null}
          aria-label={t('givesUp')}
          onChange={({ target }) => change({ patienceSeconds: target.checked ? USUAL_PATIENCE : null })}
        />
        {one.patienceSeconds === null ? (
          <span className="faint">{t('forEver')}</span>
        ) : (
          <InputNumber
            aria-label={t('column.patience')}
            min={1}
            max={MOST_SECONDS}
            precision={0}
            value={one.patienceSeconds}
            onChange={(next) => next !== null && change({ patienceSeconds: next })}
          />
        )}
      </td>
      <td className={styles['name']}>
        <Input
          aria-label={t('column.skill')}
          maxLength={60}
          value={one.skill}
          onChange={({ target }) => change({ skill: target.value })}
        />
      </td>
      <td>
        <Select
          aria-label={t('column.levelOf')}
          value={one.level}
          options={levels.map((level) => ({ value: level, label: t(`customers:level.${level}`) }))}
          onChange={(level) => change({ level })}
        />
      </td>
    </>
  );
}
