import { describe, expect, test } from 'vitest';
import {
  changeView,
  hasOneState,
  isNarrowed,
  isSame,
  listsFor,
  readView,
  savedView,
  splitView,
  type View,
} from './view.ts';

describe('a list in the address', () => {
  test('says what it shows, and drops what is none of it', () => {
    const search = { list: 'mine', severity: 'urgent', number: 12, sort: 'raised', colour: 'red', state: 'maybe' };
    expect(readView(search)).toEqual({ list: 'mine', severity: 'urgent', number: '12', sort: 'raised' });
    expect(readView({ list: 'nothing', team: '', kind: 7 })).toEqual({});
  });

  test('is narrowed by a filter, not by its order', () => {
    expect(isNarrowed({ list: 'mine', sort: 'raised' })).toBe(false);
    expect(isNarrowed({ kind: 'fault' })).toBe(true);
    expect(isNarrowed({ saved: 'a', list: 'mine' })).toBe(false);
  });

  test('is in the order of its deadlines where it is work, the newest first elsewhere, unless told', () => {
    expect(splitView({ kind: 'fault' })).toEqual({ filter: { kind: 'fault' }, sort: '-raised' });
    expect(splitView({ list: 'mine' })).toEqual({ filter: { list: 'mine' }, sort: 'due' });
    expect(splitView({ list: 'mine', sort: 'raised', saved: 'a' }).sort).toBe('raised');
  });

  test('knows whether it is still as it was saved', () => {
    const saved = { id: 'a', filter: { kind: 'fault', late: true }, sort: '-raised' } as const;
    const view = savedView(saved);
    expect(view).toEqual({ kind: 'fault', late: true, sort: '-raised', saved: 'a' });
    expect(isSame(view, { late: true, kind: 'fault' })).toBe(true);
    expect(isSame(view, { ...view, sort: 'due' })).toBe(false);
    expect(isSame(view, { ...view, city: 'zj-hz' })).toBe(false);
  });

  test('tells the state of each ticket only where there are several', () => {
    expect(
      [{}, { list: 'mine' }, { list: 'to-accept' }, { stage: 'held' }].map((view) => hasOneState(readView(view))),
    ).toEqual([false, false, true, true]);
  });

  test('is changed field by field, and never to an empty address', () => {
    const full: Required<View> = {
      list: 'mine',
      kind: 'fault',
      category: 'network',
      stage: 'handling',
      state: 'open',
      team: 'unassigned',
      holder: 'me',
      city: 'zj-hz',
      severity: 'urgent',
      late: true,
      raisedFrom: '2026-01-01T00:00:00Z',
      raisedTo: '2026-01-02T00:00:00Z',
      changedFrom: '2026-01-03T00:00:00Z',
      changedTo: '2026-01-04T00:00:00Z',
      customerId: 'a',
      matterId: 'b',
      number: '12',
      search: '漫游',
      saved: 'c',
      sort: 'due',
    };
    const { kind: _, ...rest } = full;
    expect(changeView(full, { kind: undefined })).toStrictEqual(rest);
    expect(changeView({ kind: 'fault' }, { late: true })).toStrictEqual({ kind: 'fault', late: true });
    expect(changeView({ kind: 'fault' }, { kind: undefined })).toEqual({ sort: '-raised' });
  });

  test('offers each their own work', () => {
    expect(listsFor(['ticket:handle'])).toEqual(['mine', 'to-accept']);
    expect(listsFor(['ticket:dispatch'])).toEqual(['to-assign', 'asked-back', 'to-reply', 'replied']);
  });
});
