import { expect, test } from 'vitest';
import { beginsWithNo } from './begins-with-no.ts';

test.each([
  ['没有漫游却收漫游费', true],
  ['非边界漫游', true],
  ['无', true],
  ['not border roaming', true],
  ['No roaming, yet charged for it', true],
  ['边界漫游', false],
  ['nothing else', false],
  ['Notice by text message', false],
  ['通信费用', false],
])('%s begins with no: %s', (name, says) => {
  expect(beginsWithNo(name)).toBe(says);
});
