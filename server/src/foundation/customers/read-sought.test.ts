import { expect, test } from 'vitest';
import { readSought } from './read-sought.ts';

test.each([
  ['13800001000', { by: 'phone', phone: '+8613800001000' }],
  ['138 0000-1000', { by: 'phone', phone: '+8613800001000' }],
  ['+86 138 0000 1000', { by: 'phone', phone: '+8613800001000' }],
  ['１３８００００１０００', { by: 'phone', phone: '+8613800001000' }],
  ['1380000100', { by: 'number', text: '1380000100' }],
  [' C42 ', { by: 'number', text: 'C42' }],
  [' 张建国 ', { by: 'name', text: '张建国' }],
])('%s', (text, sought) => {
  expect(readSought(text)).toEqual(sought);
});
