import { Checkbox, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Calendar } from '../../../api/foundation/calendar.ts';
import { type Asked, untilKnown } from '../../../ui/fetched.tsx';
import { BothBox, type CellsProps, EditTable, IdBox } from './edit-table.tsx';
import { ClockEvents } from './clock-events.tsx';
import type { Fault, KindBody } from './kind-draft.ts';
import styles from './kinds.module.css';
import { fewest, units, unitOf } from './time-units.ts';

export type ClockRule = KindBody['clocks'][number];

/** What the rows of a table of clocks need to know of their kind. */
export interface OfKind {
  /** States that clocks can rest in. */
  rests: { value: string; label: string }[];
  /** Which states those are follows from it. */
  moves: Asked<unknown>;
  calendars: Asked<readonly Pick<Calendar, 'calendar'>[]>;
  saved: ReadonlySet<string>;
}

interface Props {
  title: string;
  hint?: string;
  rules: readonly ClockRule[];
  make: () => ClockRule;
  set: (rules: ClockRule[]) => void;
  about: OfKind;
  place: string;
  faults: readonly Fault[];
}

export function ClockTable({ title, hint, rules, make, set, about, place, faults }: Props) {
  const { t } = useTranslation('tickets/kinds');
  return (
    <EditTable
      title={title}
      hint={hint}
      heads={['name', 'howLong', 'startsAt', 'stopsAt', 'rests', 'whenLate'].map((one) => t(one))}
      rows={rules}
      make={make}
      set={set}
      about={about}
      cells={ClockCells}
      place={place}
      faults={faults}
      empty={t('noClocks')}
    />
  );
}

function ClockCells({ row, put, about }: CellsProps<ClockRule, OfKind>) {
  const { t } = useTranslation('tickets/kinds');
  return (
    <>
      <td>
        <div className={styles['both']}>
          <IdBox
            label={t('clockName')}
            placeholder={t('id')}
            fixed={about.saved.has(row.name)}
            value={row.name}
            set={(name) => put({ ...row, name })}
          />
          <BothBox label={t('name')} value={row.label} set={(label) => put({ ...row, label })} />
        </div>
      </td>
      <td>
        <HowLong rule={row} put={put} calendars={about.calendars} />
      </td>
      <td>
        <ClockEvents name="startsAt" value={row.startsAt} put={(startsAt) => put({ ...row, startsAt })} />
      </td>
      <td>
        <div className={styles['both']}>
          <ClockEvents name="stopsAt" value={row.stopsAt} put={(stopsAt) => put({ ...row, stopsAt })} />
          <ClockEvents
            name="endsAt"
            value={row.endsAt ?? []}
            put={(endsAt) => {
              const { endsAt: _, ...rest } = row;
              put(endsAt.length > 0 ? { ...rest, endsAt } : rest);
            }}
          />
        </div>
      </td>
      <td>
        <Rests rule={row} put={put} about={about} />
      </td>
      <td>
        <WhenLate rule={row} put={put} />
      </td>
    </>
  );
}

interface PartProps {
  rule: ClockRule;
  put: (rule: ClockRule) => void;
}

/** An amount in the largest unit that it is a whole number of; days are counted to the end of the last. */
function HowLong({ rule, put, calendars }: PartProps & Pick<OfKind, 'calendars'>) {
  const { t } = useTranslation(['tickets/kinds', 'calendar']);
  const { counts, minutes, calendar = 'office' } = rule;
  const unit = unitOf(rule);
  const named = new Set([calendar, ...(calendars.data ?? []).map((one) => one.calendar)]);
  // Only where it is known that there is no other than the usual one there is nothing to choose.
  const hasChoice = calendars.data === undefined || named.size > 1 || calendar !== 'office';
  return (
    <div className={styles['both']}>
      <span className={styles['pair']}>
        <InputNumber
          size="small"
          aria-label={t('howLong')}
          min={1}
          precision={0}
          value={minutes / units[unit]}
          onChange={(amount) => amount !== null && put({ ...rule, minutes: Math.min(amount * units[unit], 1_576_800) })}
        />
        <Select
          size="small"
          aria-label={t('unit')}
          popupMatchSelectWidth={false}
          value={unit}
          options={fewest(counts).map((value) => ({ value, label: t(`units.${value}`) }))}
          onChange={(next) => put({ ...rule, minutes: (minutes / units[unit]) * units[next] })}
        />
      </span>
      <Select
        size="small"
        aria-label={t('counts')}
        popupMatchSelectWidth={false}
        value={counts}
        options={(['working', 'elapsed', 'days'] as const).map((value) => ({
          value,
          label: t(`countsBy.${value}`),
        }))}
        onChange={(next) =>
          put({
            ...rule,
            counts: next,
            ...(next === 'days' && { minutes: Math.ceil(minutes / units.day) * units.day }),
          })
        }
      />
      {counts === 'working' && hasChoice && (
        <Select
          size="small"
          aria-label={t('calendar')}
          popupMatchSelectWidth={false}
          value={calendar}
          options={[...named].map((value) => ({ value, label: t(`calendar:name.${value}`, { defaultValue: value }) }))}
          {...untilKnown(calendars)}
          onChange={(next) => {
            const { calendar: _, ...rest } = rule;
            put(next === 'office' ? rest : { ...rest, calendar: next });
          }}
        />
      )}
    </div>
  );
}

/** No state of a life can be called so. */
const AS_LIFE = '*';

/** Only states that are entered with a stated reason are offered; nothing chosen means that it never rests. */
function Rests({ rule, put, about: { rests, moves } }: PartProps & { about: OfKind }) {
  const { t } = useTranslation('tickets/kinds');
  const known = rests.map(({ value }) => value);
  const others = (rule.pausesIn ?? []).filter((state) => !known.includes(state));
  return (
    <Select
      size="small"
      mode="multiple"
      className={styles['several'] ?? ''}
      aria-label={t('rests')}
      placeholder={t('restsNever')}
      popupMatchSelectWidth={false}
      value={rule.pausesIn ?? [AS_LIFE]}
      options={[
        { value: AS_LIFE, label: t('restsAsLife') },
        ...rests,
        ...others.map((value) => ({ value, label: value })),
      ]}
      {...untilKnown(moves)}
      onChange={(chosen) => {
        const { pausesIn, ...rest } = rule;
        const asLife = chosen.includes(AS_LIFE) && pausesIn !== undefined;
        put(asLife ? rest : { ...rest, pausesIn: chosen.filter((one) => one !== AS_LIFE) });
      }}
    />
  );
}

function WhenLate({ rule, put }: PartProps) {
  const { t } = useTranslation('tickets/kinds');
  const { afterClose: _, whenLate: __, ...rest } = rule;
  const set = (afterClose: boolean, takeBack: boolean) =>
    put({ ...rest, ...(afterClose && { afterClose }), ...(takeBack && { whenLate: 'take-back' as const }) });
  const [afterClose, takeBack] = [rule.afterClose === true, rule.whenLate === 'take-back'];
  return (
    <div className={styles['both']}>
      <Checkbox checked={takeBack} onChange={(event) => set(afterClose, event.target.checked)}>
        {t('takeBack')}
      </Checkbox>
      <Checkbox checked={afterClose} onChange={(event) => set(event.target.checked, takeBack)}>
        {t('afterClose')}
      </Checkbox>
    </div>
  );
}
