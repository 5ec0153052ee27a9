import { PlusOutlined } from '@ant-design/icons';
import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCalendars } from '../../../api/foundation/calendar.ts';
import { useTicketMoves } from '../../../api/casework/tickets/moves.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Awaited } from '../../../ui/fetched.tsx';
import page from '../../parts/page.module.css';
import { type ClockRule, ClockTable, type OfKind } from './clock-table.tsx';
import { Faults } from './faults.tsx';
import type { Fault, KindBody } from './kind-draft.ts';
import styles from './kinds.module.css';

interface Props {
  kind: KindBody;
  saved: KindBody | null;
  faults: readonly Fault[];
  set: (part: Partial<KindBody>) => void;
}

/** How long a team has to accept, how long each promise of time is, and what other times categories have. */
export function Times({ kind, saved, faults, set }: Props) {
  const { t } = useTranslation('tickets/kinds');
  const both = useBoth();
  const calendars = useCalendars();
  const moves = useTicketMoves();
  const reasoned = (moves.data ?? []).filter((move) => move.reasoned).map(({ verb }) => verb);
  const withReason = kind.life.moves.filter(({ verb }) => reasoned.includes(verb)).map(({ to }) => to);
  const rests = kind.life.states
    .filter(({ id }) => withReason.includes(id))
    .map(({ id, name }) => ({ value: id, label: both(name) || id }));
  const namesOf = (rules: readonly ClockRule[] | undefined) => new Set((rules ?? []).map(({ name }) => name));
  const about = (rules: readonly ClockRule[] | undefined): OfKind => ({
    rests,
    moves,
    calendars,
    saved: namesOf(rules),
  });
  const own = Object.entries(kind.categoryClocks);
  const nameOf = (id: string) => both(kind.categories.find((one) => one.id === id)?.name) || id;
  const setOwn = (id: string, rules: ClockRule[]) => {
    const { [id]: _, ...rest } = kind.categoryClocks;
    set({ categoryClocks: rules.length > 0 ? { ...rest, [id]: rules } : rest });
  };
  return (
    <>
      <Awaited of={[calendars, moves]} waiting={null} />
      <Acceptance kind={kind} faults={faults} set={set} />
      <ClockTable
        title={t('times')}
        hint={t('timesHint')}
        rules={kind.clocks}
        make={newClock}
        set={(clocks) => set({ clocks })}
        about={about(saved?.clocks)}
        place="clocks"
        faults={faults}
      />
      {own.map(([id, rules]) => (
        <ClockTable
          key={id}
          title={t('timesOf', { category: nameOf(id) })}
          rules={rules}
          make={() => instead(kind.clocks, rules)}
          set={(next) => setOwn(id, next)}
          about={about([...(saved?.categoryClocks[id] ?? []), ...kind.clocks])}
          place={`categoryClocks.${id}`}
          faults={faults}
        />
      ))}
      <Select
        className={styles['several'] ?? ''}
        aria-label={t('timesFor')}
        placeholder={t('timesFor')}
        prefix={<PlusOutlined />}
        popupMatchSelectWidth={false}
        value={null}
        options={kind.categories
          .filter(({ id }) => id !== '' && !kind.categoryClocks[id])
          .map(({ id, name }) => ({ value: id, label: both(name) || id }))}
        onChange={(id: string | null) => id !== null && setOwn(id, [instead(kind.clocks, [])])}
      />
    </>
  );
}

/** The work is taken up by the team it was sent to: the one clock that every kind has. */
function Acceptance({ kind, faults, set }: Omit<Props, 'saved'>) {
  const { t } = useTranslation('tickets/kinds');
  return (
    <section className={`${page['section']} ${page['body']} ${styles['line']}`} aria-label={t('acceptMinutes')}>
      <label className={styles['line']}>
        {t('acceptMinutes')}
        <InputNumber
          min={1}
          max={525_600}
          precision={0}
          value={kind.acceptMinutes}
          onChange={(acceptMinutes) => acceptMinutes !== null && set({ acceptMinutes })}
        />
        {t('minutesUnit')}
      </label>
      <Select
        aria-label={t('counts')}
        popupMatchSelectWidth={false}
        value={kind.acceptCounts ?? 'working'}
        options={(['working', 'elapsed'] as const).map((value) => ({ value, label: t(`countsBy.${value}`) }))}
        onChange={(acceptCounts) => set({ acceptCounts })}
      />
      <span className="faint">{t('acceptHint')}</span>
      <Faults faults={faults} at="acceptMinutes" />
    </section>
  );
}

const newClock = (): ClockRule => ({
  name: '',
  label: { zh: '', en: '' },
  minutes: 720,
  counts: 'elapsed',
  startsAt: ['raise'],
  stopsAt: ['reply'],
  pausesIn: [],
});

/** The first promise of the kind that the category does not have otherwise yet. */
function instead(general: readonly ClockRule[], own: readonly ClockRule[]): ClockRule {
  return general.find(({ name }) => own.every((one) => one.name !== name)) ?? newClock();
}
