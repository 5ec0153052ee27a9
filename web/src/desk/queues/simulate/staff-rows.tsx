import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import page from '../../parts/page.module.css';
import type { PlannedGroup } from './plan.ts';
import styles from './simulate.module.css';

const MOST_PEOPLE = 10_000;
/** Half hours of a day: `08:00`. */
const times = Array.from({ length: 49 }, (_, half) => {
  const [hours, minutes] = [Math.floor(half / 2), half % 2 === 0 ? '00' : '30'];
  return `${String(hours).padStart(2, '0')}:${minutes}`;
});

interface Props {
  staff: readonly PlannedGroup[];
  onChange: (staff: PlannedGroup[]) => void;
}

/** Who is there, by group: how many, what they can do, from when to when. */
export function StaffRows({ staff, onChange }: Props) {
  const { t } = useTranslation('queues/simulation');
  const change = (at: number, part: Partial<PlannedGroup>) =>
    onChange(staff.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <div className={styles['scrolled']}>
      <table className={page['table']}>
        <thead>
          <tr>
            {(['people', 'skills', 'there'] as const).map((key) => (
              <th key={key} scope="col">
                {t(`column.${key}`)}
              </th>
            ))}
            <th aria-label={t('column.acts')} />
          </tr>
        </thead>
        <tbody>
          {staff.map((one, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- groups have no names
            <tr key={at}>
              <td>
                <InputNumber
                  aria-label={t('column.people')}
                  min={1}
                  max={MOST_PEOPLE}
                  precision={0}
                  value={one.people}
                  onChange={(people) => people !== null && change(at, { people })}
                />
              </td>
              <td>
                <Input
                  aria-label={t('column.skills')}
                  value={one.skills.join(' ')}
                  onChange={({ target }) => change(at, { skills: target.value.split(/[\s,，、]+/u) })}
                />
              </td>
              <td>
                <Shift group={one} onChange={(part) => change(at, part)} />
              </td>
              <td>
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  disabled={staff.length === 1}
                  aria-label={t('removeGroup', { at: at + 1 })}
                  onClick={() => onChange(staff.filter((_, index) => index !== at))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        type="text"
        icon={<PlusOutlined />}
        onClick={() =>
          onChange([...staff, { people: 1, skills: staff[0]?.skills ?? ['general'], from: null, to: null }])
        }
      >
        {t('addGroup')}
      </Button>
    </div>
  );
}

function Shift({
  group,
  onChange,
}: {
  group: PlannedGroup;
  onChange: (part: Pick<PlannedGroup, 'from' | 'to'>) => void;
}) {
  const { t } = useTranslation('queues/simulation');
  const options = times.map((value) => ({ value, label: value }));
  const { from, to } = group;
  if (from === null || to === null)
    return (
      <Button type="text" onClick={() => onChange({ from: '08:00', to: '20:00' })}>
        {t('always')}
      </Button>
    );
  return (
    <span className={styles['shift']}>
      <Select
        aria-label={t('from')}
        showSearch
        value={from}
        options={options}
        onChange={(value) => onChange({ from: value, to })}
      />
      {t('until')}
      <Select
        aria-label={t('to')}
        showSearch
        value={to}
        options={options}
        onChange={(value) => onChange({ from, to: value })}
      />
      <Button type="text" onClick={() => onChange({ from: null, to: null })}>
        {t('makeAlways')}
      </Button>
    </span>
  );
}
