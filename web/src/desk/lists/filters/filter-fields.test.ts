import { describe, expect, test } from 'vitest';
import { changeView } from '../view/view.ts';
import { categoryValue, choose, chosenOf, isSet, without } from './filter-fields.ts';

describe('what a list is narrowed by', () => {
  test('a category narrows to its kind; another kind lets go of it', () => {
    const value = categoryValue('complaint', 'marketing/process-dissatisfaction');
    const view = changeView({ list: 'mine', stage: 'handling' }, choose('category', value));
    expect(view).toEqual({
      list: 'mine',
      stage: 'handling',
      kind: 'complaint',
      category: 'marketing/process-dissatisfaction',
    });
    expect(chosenOf(view, 'category')).toBe(value);
    expect(changeView(view, choose('kind', 'fault'))).toEqual({ list: 'mine', kind: 'fault' });
    expect(chosenOf({ category: 'billing' }, 'category')).toBeUndefined();
  });

  test('is taken away whole', () => {
    const view = {
      list: 'mine',
      raisedFrom: '2026-01-01T00:00:00Z',
      raisedTo: '2026-01-02T00:00:00Z',
      city: 'zj-hz',
    } as const;
    expect(isSet(view, 'raised')).toBe(true);
    expect(changeView(view, without('raised'))).toEqual({ list: 'mine', city: 'zj-hz' });
    expect(changeView(view, choose('city', undefined))).toEqual(changeView(view, without('city')));
    expect(isSet(view, 'changed')).toBe(false);
  });
});
