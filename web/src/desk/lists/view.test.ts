import { describe, expect, test } from 'vitest';
import { isNarrowed, listsFor, readView, splitView } from './view.ts';

describe('a list in the address', () => {
  test('says what it shows, and drops what is none of it', () => {
    const search = { list: 'mine', severity: 'urgent', number: 12, sort: 'raised', colour: 'red', state: 'maybe' };
    expect(readView(search)).toEqual({ list: 'mine', severity: 'urgent', number: '12', sort: 'raised' });
    expect(readView({ list: 'nothing', team: '', kind: 7 })).toEqual({});
  });

  test('is narrowed by a filter, not by its order', () => {
    expect(isNarrowed({ list: 'mine', sort: 'raised' })).toBe(false);
    expect(isNarrowed({ kind: 'fault' })).toBe(true);
    expect(splitView({ kind: 'fault' })).toEqual({ filter: { kind: 'fault' }, sort: '-raised' });
  });

  test('offers each their own work', () => {
    expect(listsFor(['ticket:handle'])).toEqual(['mine', 'to-accept']);
    expect(listsFor(['ticket:dispatch'])).toEqual(['to-assign', 'asked-back', 'to-reply', 'replied']);
  });
});
