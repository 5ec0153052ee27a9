import type { Comparison, Region } from '../../../api/types.ts';

type Side = Region['after'];

export interface Change {
  before: Side;
  after: Side;
  /** The cases that it happens in. */
  regions: Region[];
}

/** Null: whatever the type is. */
export interface TypeChanges {
  type: string | null;
  changes: Change[];
}

function answerOf(side: Side): string {
  return side ? JSON.stringify([side.disposition, side.outcome]) : '';
}

/** By type, and within a type by what becomes what; both in the order in which they first come. */
export function groupRegions(regions: Comparison['regions']): TypeChanges[] {
  const types = new Map<string | null, Map<string, Change>>();
  for (const region of regions) {
    const changes = types.get(region.type) ?? new Map<string, Change>();
    const key = `${answerOf(region.before)} ${answerOf(region.after)}`;
    const change = changes.get(key) ?? { before: region.before, after: region.after, regions: [] };
    change.regions.push(region);
    types.set(region.type, changes.set(key, change));
  }
  return [...types].map(([type, changes]) => ({ type, changes: [...changes.values()] }));
}

export interface FieldDifference {
  field: string;
  before: unknown;
  after: unknown;
}

/** What else of the answer differs, the disposition aside. Nothing where a side has no answer. */
export function differencesOf({ before, after }: Pick<Change, 'before' | 'after'>): FieldDifference[] {
  if (!before?.outcome || !after?.outcome) return [];
  const then = new Map<string, unknown>(Object.entries(before.outcome));
  return Object.entries(after.outcome)
    .filter(([field, value]) => field !== 'disposition' && JSON.stringify(then.get(field)) !== JSON.stringify(value))
    .map(([field, value]) => ({ field, before: then.get(field), after: value }));
}
