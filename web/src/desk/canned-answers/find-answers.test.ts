import { beforeAll, describe, expect, test } from 'vitest';
import type { CannedAnswer } from '../../api/types.ts';
import { findAnswers, type Findable, rankOf, toFindable } from './find-answers.ts';
import { loadReadings, type Readings } from './read-aloud.ts';

let read: (text: string) => Readings[];
beforeAll(async () => {
  read = await loadReadings();
});

function saying(name: string, text: string, more: Partial<CannedAnswer> = {}): Findable {
  const rest = { version: 1, textEn: null, types: [], scope: 'group', team: null, province: null, uses: 0, myUses: 0 };
  const answer = { id: name, name, text, ...rest, mayChange: false, changedBy: null, changedAt: '', ...more };
  return toFindable(answer as CannedAnswer, read);
}

describe('an answer is found', () => {
  const refund = () => saying('退费进度', '您的退费一般三个工作日到账', { textEn: 'Your refund arrives soon' });
  test.each([
    ['退费', 0],
    ['tf', 0],
    ['tuifei', 0],
    ['tui fei', 0],
    ["tui'fei", 0],
    ['ＴＦ', 0],
    ['jd', 1],
    ['进度', 1],
    ['工作日', 2],
    ['gongzuori', 2],
    ['refund', 2],
    ['gzr', null],
    ['漫游', null],
    ['tuz', null],
  ])('by %s: %s', (typed, rank) => expect(rankOf(refund(), typed)).toBe(rank));

  test.each([
    ['还款提醒', 'huankuan'],
    ['还款提醒', 'hktx'],
    ['调账说明', 'tiaozhang'],
    ['调账说明', 'diaozhang'],
    ['银行卡扣款', 'yinhang'],
    ['重复扣费', 'chongfu'],
    ['长途费', 'changtu'],
    ['女士您好', 'nvshi'],
    ['女士您好', 'nushi'],
    ['绿色通道', 'lvse'],
    ['绿色通道', 'lüse'],
    ['策略说明', 'celue'],
    ['WAP 上网', 'wapsw'],
    ['5G 套餐', '5gtc'],
  ])('%s by %s, however its characters may be read', (name, typed) =>
    expect(rankOf(saying(name, ''), typed)).not.toBeNull(),
  );
});

test('what belongs to the matter is first, then what one uses, then what others use', () => {
  const all = [
    saying('退订', '', { types: ['sp.unsubscribe'], uses: 90 }),
    saying('退费说明', '', { uses: 5 }),
    saying('退费进度', '', { myUses: 1 }),
    saying('承诺退费致歉', '', { types: ['refund.not-arrived'] }),
  ];
  const names = (typed: string, type: string | null) => findAnswers(all, typed, type).map(({ name }) => name);
  expect(names('t', 'refund.not-arrived')).toEqual(['承诺退费致歉', '退费进度', '退费说明', '退订']);
  expect(names('tf', null)).toEqual(['退费进度', '退费说明', '承诺退费致歉']);
});
