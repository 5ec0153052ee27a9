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
  ['张', { by: 'name', text: '张' }],
  ['John Smith', { by: 'name', text: 'John Smith' }],
  ['杭州云栖（集团）有限公司', { by: 'name', text: '杭州云栖(集团)有限公司' }],
  ['3M中国', { by: 'name', text: '3M中国' }],
  ['0571-88886666-801', { by: 'phone', phone: '+8657188886666' }],
])('%s', (text, sought) => {
  expect(readSought(text)).toEqual(sought);
});
