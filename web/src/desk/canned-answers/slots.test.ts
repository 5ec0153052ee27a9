import { describe, expect, test } from 'vitest';
import { fillSlots, openSlot, slotNames, soughtAt } from './slots.ts';

describe('slots', () => {
  const values = new Map([['客户称呼', '张先生']]);
  test.each([
    ['{客户称呼}您好', '张先生您好'],
    ['｛客户称呼｝您好', '张先生您好'],
    ['单号 {工单号}', '单号 {工单号}'],
    ['It is {ticket number}.', 'It is {ticket number}.'],
    ['{客户\n称呼}', '{客户\n称呼}'],
    ['{toString}', '{toString}'],
  ])('%s is filled as %s', (text, filled) => expect(fillSlots(text, values)).toBe(filled));

  test('each name is told once', () => expect(slotNames('{金额}、{ 日期 }、{金额}')).toEqual(['金额', '日期']));

  test.each([
    ['共 {金额} 元，{日期}', 0, '金额'],
    ['共 {金额} 元，{日期}', 5, '日期'],
    ['共 {金额} 元', 6, '金额'],
    ['a {b} c', 0, null],
    ['没有', 0, null],
  ])('of %s from %i on %s is open', (text, after, name) =>
    expect(openSlot(text, new Set(['金额', '日期']), after)?.name ?? null).toBe(name),
  );
});

describe('what is looked for', () => {
  test.each([
    ['/', ''],
    ['/tf', 'tf'],
    ['、tf', 'tf'],
    ['您好 /tf', 'tf'],
    ['您好\n/tf', 'tf'],
    ["/tui'fei", "tui'fei"],
    ['/退', '退'],
    ['1/2', null],
    ['https://a.cn', null],
    ['您好、再见', null],
    ['/tf ', null],
    ['', null],
  ])('in %s is %s', (text, typed) => expect(soughtAt(text, text.length)?.typed ?? null).toBe(typed));
});
