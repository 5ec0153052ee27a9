import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTicketCities } from '../../api/casework/lists/lists.ts';
import type { Ticket, TicketSort } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { DeadlineChip } from '../../ui/times/deadline-chip.tsx';
import { judgeDeadline } from '../../ui/times/judge-deadline.ts';
import { useQuarterMinute } from '../../ui/times/now.ts';
import { Ago } from '../../ui/times/times.tsx';
import { SortHead } from '../../ui/work-list/sort-head.tsx';
import { TwoLines } from '../../ui/work-list/two-lines.tsx';
import type { Column } from '../../ui/work-list/work-list.tsx';
import { PhoneNumber } from '../customers/phone-number.tsx';
import { SeverityTag, StageTag, TicketKindTag } from '../tickets/parts/tags.tsx';
import styles from './list.module.css';

interface Shown {
  sort: TicketSort;
  sortBy: (sort: TicketSort) => void;
  /** The states of all are the same, and need not be told. */
  oneState: boolean;
  /** For those who work on tickets, when they are due comes before what they are. */
  dueFirst: boolean;
}

const named = (name: string, column: Omit<Column<Ticket>, 'name'>): Column<Ticket> => ({ name, ...column });

/** What a list of tickets shows of each. */
export function useTicketColumns({ sort, sortBy, oneState, dueFirst }: Shown): Column<Ticket>[] {
  const { t } = useTranslation(['tickets', 'lists']);
  const due = named('due', {
    head: <SortHead word={t('column.due')} sorted={sort === 'due' ? 'ascending' : null} sort={() => sortBy('due')} />,
    sorted: sort === 'due' ? 'ascending' : undefined,
    width: 150,
    fold: 'end',
    cell: (ticket) => <Due ticket={ticket} />,
  });
  const stage = named('stage', {
    head: t('column.stage'),
    width: 126,
    fold: 'small',
    cell: (ticket) => <StageTag kind={ticket.kind} stage={ticket.stage} />,
  });
  return [
    ...(dueFirst ? [due] : []),
    named('number', { head: t('column.number'), width: 140, fold: 'first', names: true, cell: numberCell }),
    named('summary', { head: t('column.summary'), fold: 'main', cell: summaryCell }),
    ...(oneState ? [] : [stage]),
    named('kind', { head: t('column.kind'), width: oneState ? 196 : 160, fold: 'small', cell: kindCell }),
    named('customer', { head: t('column.customer'), width: 118, fold: 'small', cell: customerCell }),
    named('team', { head: t('column.team'), width: 118, fold: 'small', cell: teamCell }),
    ...(dueFirst ? [] : [due]),
    named('age', {
      head: <AgeHead sort={sort} sortBy={sortBy} />,
      sorted: wayOf(sort),
      width: 148,
      fold: 'small',
      cell: (ticket) => <Ago at={sort.endsWith('changed') ? ticket.changedAt : ticket.raisedAt} />,
    }),
  ];
}

/** Which way a list is sorted by an age; undefined where it is sorted by a deadline. The youngest first is descending. */
function wayOf(sort: TicketSort) {
  if (sort === 'due') return undefined;
  return sort.startsWith('-') ? 'descending' : 'ascending';
}

/** By when it was raised, or changed: a second click turns the order round. */
function AgeHead({ sort, sortBy }: Pick<Shown, 'sort' | 'sortBy'>) {
  const { t } = useTranslation('tickets');
  return (
    <span className={styles['ages']}>
      {(['raised', 'changed'] as const).map((by) => {
        const sorted = sort.endsWith(by) ? (wayOf(sort) ?? null) : null;
        const next = sort === `-${by}` ? by : (`-${by}` as const);
        return <SortHead key={by} word={t(`column.${by}`)} sorted={sorted} sort={() => sortBy(next)} />;
      })}
    </span>
  );
}

/** What is due next; where that is another day and a promise rests, that it rests: it would be due before. */
function Due({ ticket: { dueAt, pausedSince } }: { ticket: Ticket }) {
  const now = useQuarterMinute();
  const later = dueAt === null || judgeDeadline(dueAt, now).look === 'far';
  return (
    <span className={styles['due']}>
      <DeadlineChip at={dueAt} pausedSince={later ? pausedSince : null} />
    </span>
  );
}

const numberCell = (ticket: Ticket) => <Numbered ticket={ticket} />;
const summaryCell = (ticket: Ticket) => <Summary ticket={ticket} />;
const kindCell = ({ kind, category }: Ticket) => <TicketKindTag kind={kind} category={category} />;
const customerCell = ({ customer }: Ticket) => <Customer customer={customer} />;
const teamCell = (ticket: Ticket) => <Team ticket={ticket} />;

function Numbered({ ticket: { id, number, changedSinceLook } }: { ticket: Ticket }) {
  const { t } = useTranslation('lists');
  return (
    <span className={styles['number']}>
      <Link to="/tickets/$ticketId" params={{ ticketId: id }} className="number">
        {number}
      </Link>
      {changedSinceLook && (
        <span className={styles['dot']} role="img" title={t('changedSince')} aria-label={t('changedSince')} />
      )}
    </span>
  );
}

/** What it is about; below it where, and how often the customer asked again. */
function Summary({ ticket: { summary, place, cityId, severity, reminders } }: { ticket: Ticket }) {
  const { t } = useTranslation('lists');
  const both = useBoth();
  const { data: cities } = useTicketCities();
  const where = place ?? both(cities?.find(({ id }) => id === cityId)?.name);
  return (
    <TwoLines
      strong
      title={[summary, where].filter(Boolean).join('\n')}
      first={
        <>
          <SeverityTag severity={severity} /> {summary}
        </>
      }
      second={
        <>
          {reminders > 0 && <span className={styles['reminded']}>{t('remindedTimes', { count: reminders })}</span>}
          {where || (reminders > 0 ? '' : '\u00a0')}
        </>
      }
    />
  );
}

function Customer({ customer }: Pick<Ticket, 'customer'>) {
  const { t } = useTranslation('lists');
  if (!customer) return <span className="faint">{t('noCustomer')}</span>;
  return <TwoLines first={customer.name} second={<PhoneNumber phone={customer.phone} />} />;
}

function Team({ ticket: { team, holder } }: { ticket: Ticket }) {
  const { t } = useTranslation('tickets');
  const both = useBoth();
  if (!team) return <span className="faint">{t('unassigned')}</span>;
  return <TwoLines first={both(team.name)} second={both(holder?.name)} title={both(team.name)} />;
}
