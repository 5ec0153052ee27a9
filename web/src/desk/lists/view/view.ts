import type { SavedFilter, TicketFilter, TicketSort, WorkList } from '../../../api/types.ts';
import { severities } from '../../tickets/parts/severities.ts';

/**
 * What a list shows, as it stands in the address: so it can be kept, sent to a colleague, and gone back to. `saved` is the
 * saved view that it began with, whatever was changed since.
 */
export type View = TicketFilter & { sort?: TicketSort; saved?: string };

export const workLists: readonly WorkList[] = ['mine', 'to-accept', 'to-assign', 'asked-back', 'to-reply', 'replied'];
export const sorts: readonly TicketSort[] = ['-raised', 'raised', '-changed', 'changed', 'due'];

/** The lists for those who work in a team, and for those who raise, assign and reply. */
export function listsFor(rights: readonly string[]): WorkList[] {
  const handles = rights.includes('ticket:handle');
  const dispatches = rights.includes('ticket:dispatch');
  return workLists.filter((list) => (list === 'mine' || list === 'to-accept' ? handles : dispatches));
}

/** Those of them whose tickets wait for the next thing to be done: what is accepted is in hand, what is replied is the customer's. */
export function waitingOf(rights: readonly string[]): WorkList[] {
  return listsFor(rights).filter((list) => list !== 'mine' && list !== 'replied');
}

const texts = [
  'search',
  'kind',
  'category',
  'stage',
  'team',
  'holder',
  'city',
  'raisedFrom',
  'raisedTo',
  'changedFrom',
  'changedTo',
  'customerId',
  'matterId',
  'saved',
] as const;

/** Changes what a list is narrowed by; a field set to nothing leaves the address. */
export type Narrow = (change: { [Name in keyof View]?: View[Name] | undefined }) => void;

/** What an address says; what is none of it is left out. */
export function readView(search: Readonly<Record<string, unknown>>): View {
  const view: View = {};
  for (const name of texts) {
    const value = search[name];
    if (typeof value === 'string' && value !== '') view[name] = value;
  }
  const number = search['number'];
  if ((typeof number === 'string' || typeof number === 'number') && String(number) !== '') view.number = String(number);
  const list = workLists.find((one) => one === search['list']);
  if (list) view.list = list;
  const severity = severities.find((one) => one === search['severity']);
  if (severity) view.severity = severity;
  if (search['late'] === true) view.late = true;
  if (search['state'] === 'open' || search['state'] === 'closed') view.state = search['state'];
  const sort = sorts.find((one) => one === search['sort']);
  if (sort) view.sort = sort;
  return view;
}

/** The view with a change; an empty address would lead back to one's own work. */
export function changeView(view: View, change: Parameters<Narrow>[0]): View {
  const next = readView({ ...view, ...change });
  return Object.keys(next).length === 0 ? { sort: '-raised' } : next;
}

/** Work is shown by when it is due, all else the newest first, unless told. */
export function splitView(view: View): { filter: TicketFilter; sort: TicketSort } {
  const { sort, saved: _, ...filter } = view;
  return { filter, sort: sort ?? (filter.list ? 'due' : '-raised') };
}

/** What is no narrowing: which list it is, its order, and what it began with. */
const frame: readonly string[] = ['list', 'sort', 'saved'];

/** True where something narrows the list besides the list itself. */
export function isNarrowed(view: { [Name in keyof View]?: View[Name] | undefined }): boolean {
  return Object.entries(view).some(([name, value]) => value !== undefined && !frame.includes(name));
}

/** The view with nothing narrowed: its list, or all that is open. */
export function widened({ list }: View): View {
  return list ? { list } : { state: 'open' };
}

/** The address of a saved view. */
export function savedView({ id, filter, sort }: Pick<SavedFilter, 'id' | 'filter' | 'sort'>): View {
  return readView({ ...filter, sort, saved: id });
}

/** True where two views show the same in the same order. Pure. */
export function isSame(one: View, other: View): boolean {
  return written(one) === written(other);
}

function written(view: View): string {
  const { filter, sort } = splitView(view);
  return JSON.stringify([Object.entries(filter).toSorted(([a], [b]) => a.localeCompare(b)), sort]);
}

/** True where all its tickets stand in one state, which then need not be told of each. */
export function hasOneState({ list, stage }: View): boolean {
  return stage !== undefined || (list !== undefined && list !== 'mine');
}
