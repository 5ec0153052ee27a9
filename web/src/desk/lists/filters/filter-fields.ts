import { severities } from '../../tickets/parts/severities.ts';
import type { Narrow, View } from '../view/view.ts';

/** Those that are one of a list. */
const picked = ['kind', 'category', 'stage', 'severity', 'team', 'holder', 'city', 'state'] as const;
export type PickedField = (typeof picked)[number];
export type PeriodField = 'raised' | 'changed';
export type Field = PickedField | PeriodField | 'late';
/** What only an address narrows by: it can be taken away. */
export type OfAddress = 'number' | 'customerId' | 'matterId';

/** In the order in which they are offered: what one narrows by most often first. */
export const fields: readonly Field[] = [
  'kind',
  'category',
  'stage',
  'severity',
  'late',
  'team',
  'holder',
  'city',
  'raised',
  'changed',
  'state',
];
export const ofAddress: readonly OfAddress[] = ['number', 'customerId', 'matterId'];

export const isPicked = (field: Field): field is PickedField => picked.some((one) => one === field);

export type Change = Parameters<Narrow>[0];

/** What the list is when it is narrowed by this no more. Pure. */
export function without(field: Field | OfAddress): Change {
  if (field === 'raised') return { raisedFrom: undefined, raisedTo: undefined };
  if (field === 'changed') return { changedFrom: undefined, changedTo: undefined };
  if (field === 'kind') return { kind: undefined, category: undefined, stage: undefined };
  return { [field]: undefined };
}

export function isSet(view: View, field: Field | OfAddress): boolean {
  if (field === 'raised') return (view.raisedFrom ?? view.raisedTo) !== undefined;
  if (field === 'changed') return (view.changedFrom ?? view.changedTo) !== undefined;
  return view[field] !== undefined;
}

const BETWEEN = ' ';

/** A category is one of its kind: two kinds may call theirs by the same id. */
export const categoryValue = (kind: string, id: string) => `${kind}${BETWEEN}${id}`;

/** What is chosen of a field, as a change. A category of a kind narrows to that kind too. Pure. */
export function choose(field: PickedField, value: string | undefined): Change {
  if (value === undefined) return without(field);
  if (field === 'kind') return { ...without('kind'), kind: value };
  if (field === 'category') {
    const at = value.indexOf(BETWEEN);
    return { kind: value.slice(0, at), category: value.slice(at + 1) };
  }
  if (field === 'severity') return { severity: severities.find((one) => one === value) };
  if (field === 'state') return { state: value === 'closed' ? 'closed' : 'open' };
  return { [field]: value };
}

/** What is chosen of a field, as its choices are called. Pure. */
export function chosenOf(view: View, field: PickedField): string | undefined {
  const { kind, category } = view;
  if (field === 'category') return kind && category ? categoryValue(kind, category) : undefined;
  return view[field];
}
