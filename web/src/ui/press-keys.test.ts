import { expect, test } from 'vitest';
import { keyOf } from './press-keys.ts';

test.each([
  ['a letter', { key: 'G', code: 'KeyG' }, 'g'],
  ['a sign', { key: '[', code: 'BracketLeft' }, '['],
  ['a named key', { key: 'Enter', code: 'Enter' }, 'Enter'],
  ['full width, by an input method', { key: '【', code: 'BracketLeft' }, '['],
  ['full width, by an input method', { key: '？', code: 'Slash', shiftKey: true }, '?'],
  ['a letter that an input method takes first', { key: 'Process', code: 'KeyT' }, 't'],
  ['a digit that it takes', { key: 'Process', code: 'Digit3' }, '3'],
  ['a sign that it takes', { key: 'Process', code: 'BracketRight' }, ']'],
  ['a sign that it takes', { key: 'Process', code: 'Slash', shiftKey: true }, '?'],
])(
  'the key that was meant: %s',
  (_, { shiftKey = false, ...event }: { key: string; code: string; shiftKey?: boolean }, meant) => {
    expect(keyOf({ ...event, shiftKey })).toBe(meant);
  },
);
