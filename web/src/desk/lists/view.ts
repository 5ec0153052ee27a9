import type { TicketFilter, TicketSort, WorkList } from '../../api/types.ts';
import { severities } from '../tickets/parts/severities.ts';

/** What a list shows, as it stands in the address: so it can be kept, sent to a colleague, and gone back to. */
export type View = TicketFilter & { sort?: TicketSort };

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
] as const;

/** Changes what a list is narrowed by; a field set to nothing leaves the address. */
export type Narrow = (change: { [Name in keyof View]?: View[Name] | undefined }) => void;

/** What stands behind "more": it is unfolded where one of them narrows. */
export const isNarrowedFurther = (view: View) =>
  [view.holder, view.city, view.changedFrom, view.changedTo].some((one) => one !== undefined);

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

export function splitView({ sort = '-raised', ...filter }: View): { filter: TicketFilter; sort: TicketSort } {
  return { filter, sort };
}

/** True where something narrows the list besides the list itself. */
export function isNarrowed(view: { [Name in keyof View]?: View[Name] | undefined }): boolean {
  return Object.entries(view).some(([name, value]) => value !== undefined && name !== 'list' && name !== 'sort');
}
