import { expect, test } from 'vitest';
import type { TimelineEntry } from '../../../api/types.ts';
import { reactionOf } from './customer-reaction.ts';

const entry = (id: number, kind: string, detail: TimelineEntry['detail']): TimelineEntry => ({
  id,
  at: '2026-11-20T08:00:00Z',
  by: null,
  kind,
  detail,
});
const explaining = entry(1, 'acted', { disposition: 'explain' });
const declining = entry(2, 'marked', { explained: true, accepted: false });

test('after explaining alone the customer has not been heard', () => {
  expect(reactionOf({ timeline: [explaining] }, { explained: true, accepted: false })).toBeNull();
  expect(reactionOf({ timeline: [] }, { explained: false, accepted: false })).toBeNull();
});

test('marking tells how the customer took it', () => {
  expect(reactionOf({ timeline: [explaining, declining] }, { explained: true, accepted: false })).toBe('declined');
  expect(reactionOf({ timeline: [explaining] }, { explained: true, accepted: true })).toBe('accepted');
});
