import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LifeMove, LifeState, TicketLife } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import page from '../../page.module.css';
import { LifePicture } from '../ticket/life-picture.tsx';
import { BothBox, type CellsProps, EditTable, TextBox } from './edit-table.tsx';
import styles from './kinds.module.css';

const verbs: readonly LifeMove['verb'][] = [
  'assign',
  'accept',
  'give-back',
  'pass-on',
  'ask-back',
  'answer',
  'hold',
  'resume',
  'return-result',
  'reply',
  'satisfied',
  'dissatisfied',
  'close',
  'cancel',
];
const tmfs: readonly LifeState['tmf'][] = [
  'acknowledged',
  'inProgress',
  'pending',
  'held',
  'resolved',
  'closed',
  'cancelled',
  'rejected',
];

interface Fault {
  field: string;
  message: string;
}

interface Props {
  life: TicketLife;
  /** What the server found wrong, by state. */
  faults: readonly Fault[];
  set: (life: TicketLife) => void;
}

/** States and moves as tables, and beside them the picture that follows from them. */
export function LifeTables({ life, faults, set }: Props) {
  const { t } = useTranslation('tickets');
  return (
    <div className={styles['life']}>
      <div>
        <States states={life.states} faults={faults} set={(states) => set({ ...life, states })} />
        <MovesTable life={life} set={(moves) => set({ ...life, moves })} />
      </div>
      <section className={page['section']} aria-label={t('life.picture')}>
        <div className={page['body']}>
          <LifePicture life={life} />
        </div>
      </section>
    </div>
  );
}

const newState = (): LifeState => ({
  id: '',
  name: { zh: '', en: '' },
  standing: 'open',
  clock: 'runs',
  tmf: 'inProgress',
});

interface StatesProps {
  states: LifeState[];
  faults: readonly Fault[];
  set: (states: LifeState[]) => void;
}

function States({ states, faults, set }: StatesProps) {
  const { t } = useTranslation('tickets');
  return (
    <EditTable
      title={t('kinds.states')}
      heads={['id', 'name', 'standing', 'clock', 'tmf'].map((one) => t(`kinds.${one}`))}
      rows={states}
      make={newState}
      set={set}
      about={faults}
      cells={StateCells}
    />
  );
}

function StateCells({ row, put, about }: CellsProps<LifeState, readonly Fault[]>) {
  const { t } = useTranslation('tickets');
  return (
    <>
      <td>
        <TextBox label={t('kinds.id')} value={row.id} set={(id) => put({ ...row, id })} />
        <Faults faults={about.filter(({ field }) => field === row.id)} />
      </td>
      <td>
        <BothBox label={t('kinds.name')} value={row.name} set={(name) => put({ ...row, name })} />
      </td>
      <td>
        <Pick
          name="standing"
          value={row.standing}
          of={['open', 'ended']}
          put={(standing) => put({ ...row, standing })}
        />
      </td>
      <td>
        <Pick name="clock" value={row.clock} of={['runs', 'pauses', 'stops']} put={(clock) => put({ ...row, clock })} />
      </td>
      <td>
        <Pick name="tmf" value={row.tmf} of={tmfs} put={(tmf) => put({ ...row, tmf })} />
      </td>
    </>
  );
}

interface PickProps<Value> {
  name: string;
  value: Value;
  of: readonly Value[];
  put: (value: Value) => void;
}

function Pick<Value extends string>({ name, value, of, put }: PickProps<Value>) {
  const { t } = useTranslation('tickets');
  return (
    <Select<Value>
      size="small"
      aria-label={t(`kinds.${name}`)}
      popupMatchSelectWidth={false}
      value={value}
      options={of.map((one) => ({ value: one, label: t(`kinds.${name}s.${one}`, { defaultValue: one }) }))}
      onChange={put}
    />
  );
}

export function Faults({ faults }: { faults: readonly Fault[] }) {
  const { t } = useTranslation('tickets');
  return faults.map(({ message }) => {
    const [code = '', ...about] = message.split(' ');
    return (
      <div key={message} role="alert" className={styles['fault']}>
        {t(`kinds.fault.${code}`, { defaultValue: message })} {about.join(' ')}
      </div>
    );
  });
}

function MovesTable({ life, set }: { life: TicketLife; set: (moves: LifeMove[]) => void }) {
  const { t } = useTranslation('tickets');
  const both = useBoth();
  const states = life.states.map(({ id, name }) => ({ value: id, label: both(name) || id }));
  return (
    <EditTable
      title={t('kinds.moves')}
      heads={['verb', 'from', 'to'].map((one) => t(`kinds.${one}`))}
      rows={life.moves}
      make={(): LifeMove => ({ verb: 'assign', from: [], to: life.states[0]?.id ?? '' })}
      set={set}
      about={states}
      cells={MoveCells}
    />
  );
}

function MoveCells({ row, put, about: states }: CellsProps<LifeMove, { value: string; label: string }[]>) {
  const { t } = useTranslation('tickets');
  return (
    <>
      <td>
        <Select
          size="small"
          aria-label={t('kinds.verb')}
          popupMatchSelectWidth={false}
          value={row.verb}
          options={verbs.map((value) => ({ value, label: t(`verb.${value}`) }))}
          onChange={(verb) => put({ ...row, verb })}
        />
      </td>
      <td>
        <Select
          size="small"
          mode="multiple"
          className={styles['from'] ?? ''}
          aria-label={t('kinds.from')}
          value={row.from}
          options={states}
          onChange={(from) => put({ ...row, from })}
        />
      </td>
      <td>
        <Select
          size="small"
          aria-label={t('kinds.to')}
          popupMatchSelectWidth={false}
          value={row.to}
          options={states}
          onChange={(to) => put({ ...row, to })}
        />
      </td>
    </>
  );
}
