import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TicketKind } from '../../../api/types.ts';
import { BothBox, type CellsProps, EditTable } from './edit-table.tsx';
import { Faults } from './life-tables.tsx';
import styles from './kinds.module.css';

type Clock = TicketKind['clocks'][number];

interface Props {
  kind: TicketKind;
  faults: readonly { field: string; message: string }[];
  set: (part: Partial<TicketKind>) => void;
}

const counts: readonly Clock['counts'][] = ['working', 'elapsed', 'days'];

/** How long a team has to accept, and how long each promise of time is. */
export function Times({ kind, faults, set }: Props) {
  const { t } = useTranslation('tickets');
  return (
    <>
      <label className={styles['line']}>
        {t('kinds.acceptMinutes')}
        <InputNumber
          min={1}
          max={525_600}
          value={kind.acceptMinutes}
          onChange={(acceptMinutes) => acceptMinutes !== null && set({ acceptMinutes })}
        />
        {t('kinds.minutesUnit')}
      </label>
      <EditTable
        title={t('kinds.times')}
        heads={['clockName', 'name', 'minutes', 'counts'].map((one) => t(`kinds.${one}`))}
        rows={kind.clocks}
        set={(clocks) => set({ clocks })}
        about={faults}
        cells={ClockCells}
      />
    </>
  );
}

function ClockCells({ row, put, about }: CellsProps<Clock, Props['faults']>) {
  const { t } = useTranslation('tickets');
  return (
    <>
      <td>
        {row.name}
        <Faults faults={about.filter(({ field }) => field === row.name)} />
      </td>
      <td>
        <BothBox label={t('kinds.name')} value={row.label} set={(label) => put({ ...row, label })} />
      </td>
      <td>
        <InputNumber
          size="small"
          aria-label={t('kinds.minutes')}
          min={1}
          max={1_576_800}
          value={row.minutes}
          onChange={(minutes) => minutes !== null && put({ ...row, minutes })}
        />
      </td>
      <td>
        <Select
          size="small"
          aria-label={t('kinds.counts')}
          popupMatchSelectWidth={false}
          value={row.counts}
          options={counts.map((value) => ({ value, label: t(`kinds.countsBy.${value}`) }))}
          onChange={(next) => put({ ...row, counts: next })}
        />
      </td>
    </>
  );
}
