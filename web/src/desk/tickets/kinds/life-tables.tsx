import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTicketMoves } from '../../../api/casework/tickets/moves.ts';
import { untilKnown } from '../../../ui/fetched.tsx';
import type { LifeMove, LifeState, TicketLife } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import page from '../../parts/page.module.css';
import { LifePicture } from '../parts/life-picture.tsx';
import { BothBox, type CellsProps, EditTable, IdBox } from './edit-table.tsx';
import type { Fault } from './kind-draft.ts';
import styles from './kinds.module.css';
import { tmfs } from './life-words.ts';

interface Props {
  life: TicketLife;
  /** Of the kind and of its categories. */
  clocks: readonly { pausesIn?: string[] }[];
  /** What the server found wrong, by state. */
  faults: readonly Fault[];
  /** States that tickets may stand in: their ids stay. */
  saved: ReadonlySet<string>;
  set: (life: TicketLife) => void;
  /** A state is called otherwise, wherever the kind names it. */
  rename: (from: string, to: string) => void;
}

/** States and moves as tables, and beside them the picture that follows from them. */
export function LifeTables({ life, clocks, faults, saved, set, rename }: Props) {
  const { t } = useTranslation('tickets');
  return (
    <div className={styles['life']}>
      <div>
        <States life={life} faults={faults} about={{ saved, rename }} set={(states) => set({ ...life, states })} />
        <MovesTable life={life} faults={faults} set={(moves) => set({ ...life, moves })} />
      </div>
      <section className={page['section']} aria-label={t('life.picture')}>
        <div className={page['body']}>
          <LifePicture life={life} pauses={pausesIn(life, clocks)} />
        </div>
      </section>
    </div>
  );
}

/** Where a clock of the kind rests: each says so, or goes by the states. */
function pausesIn({ states }: TicketLife, clocks: Props['clocks']): Set<string> {
  const usual = states.filter(({ clock }) => clock === 'pauses').map(({ id }) => id);
  return new Set(clocks.flatMap((one) => one.pausesIn ?? usual));
}

const newState = (): LifeState => ({
  id: '',
  name: { zh: '', en: '' },
  standing: 'open',
  clock: 'runs',
  tmf: 'inProgress',
});

interface AboutStates {
  saved: ReadonlySet<string>;
  rename: (from: string, to: string) => void;
}

interface StatesProps {
  life: TicketLife;
  faults: readonly Fault[];
  about: AboutStates;
  set: (states: LifeState[]) => void;
}

function States({ life, faults, about, set }: StatesProps) {
  const { t } = useTranslation('tickets/kinds');
  return (
    <EditTable
      title={t('states')}
      hint={t('statesHint')}
      heads={['id', 'name', 'standing', 'clock', 'tmf'].map((one) => t(one))}
      rows={life.states}
      make={newState}
      set={set}
      about={about}
      cells={StateCells}
      place="life.states"
      faults={faults}
    />
  );
}

function StateCells({ row, put, about: { saved, rename } }: CellsProps<LifeState, AboutStates>) {
  const { t } = useTranslation('tickets/kinds');
  return (
    <>
      <td>
        <IdBox
          label={t('id')}
          fixed={saved.has(row.id)}
          value={row.id}
          set={(id) => (row.id === '' || saved.has(id) ? put({ ...row, id }) : rename(row.id, id))}
        />
      </td>
      <td>
        <BothBox label={t('name')} value={row.name} set={(name) => put({ ...row, name })} />
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
  const { t } = useTranslation('tickets/kinds');
  return (
    <Select<Value>
      size="small"
      aria-label={t(name)}
      popupMatchSelectWidth={false}
      value={value}
      options={of.map((one) => ({ value: one, label: t(`${name}s.${one}`, { defaultValue: one }) }))}
      onChange={put}
    />
  );
}

interface MovesProps {
  life: TicketLife;
  faults: readonly Fault[];
  set: (moves: LifeMove[]) => void;
}

function MovesTable({ life, faults, set }: MovesProps) {
  const { t } = useTranslation('tickets/kinds');
  const both = useBoth();
  const states = life.states.map(({ id, name }) => ({ value: id, label: both(name) || id }));
  return (
    <EditTable
      title={t('moves')}
      heads={['verb', 'from', 'to'].map((one) => t(one))}
      rows={life.moves}
      make={(): LifeMove => ({ verb: 'assign', from: [], to: life.states[0]?.id ?? '' })}
      set={set}
      about={states}
      cells={MoveCells}
      place="life.moves"
      faults={faults}
    />
  );
}

function MoveCells({ row, put, about: states }: CellsProps<LifeMove, { value: string; label: string }[]>) {
  const { t } = useTranslation(['tickets/kinds', 'tickets']);
  const moves = useTicketMoves();
  const verbs = new Set([row.verb, ...(moves.data ?? []).map(({ verb }) => verb)]);
  return (
    <>
      <td>
        <Select
          size="small"
          aria-label={t('verb')}
          popupMatchSelectWidth={false}
          value={row.verb}
          options={[...verbs].map((value) => ({ value, label: t(`tickets:verb.${value}`) }))}
          {...untilKnown(moves)}
          onChange={(verb) => put({ ...row, verb })}
        />
      </td>
      <td>
        <Select
          size="small"
          mode="multiple"
          className={styles['from'] ?? ''}
          aria-label={t('from')}
          value={row.from}
          options={states}
          onChange={(from) => put({ ...row, from })}
        />
      </td>
      <td>
        <Select
          size="small"
          aria-label={t('to')}
          popupMatchSelectWidth={false}
          value={row.to}
          options={states}
          onChange={(to) => put({ ...row, to })}
        />
      </td>
    </>
  );
}
