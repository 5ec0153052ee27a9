import { describe, expect, test } from 'vitest';
import { foldPassword, judgePassword } from './judge-password.ts';

const names = ['wang.xiaoming', '王小明', 'Wang Xiaoming'];
const judge = (password: string) => judgePassword(password, names);

test.each([
  'correct horse battery staple',
  '今天下雨不带伞出门',
  'hangzhou river in the morning',
  'Kx7-tulip-92',
  '👨‍👩‍👧 去西湖看荷花',
  'blue horse sunshine tiger',
])('%s is taken', (password) => expect(judge(password)).toBeNull());

describe('is refused', () => {
  test.each(['', '1234567', '今天下雨', '👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧'])('%s, which is short as people count', (password) =>
    expect(judge(password)).toBe('too-short'),
  );

  test('what is longer than 128 characters, and what has as many is not', () => {
    const long = Array.from({ length: 128 }, (_, index) => String.fromCodePoint(0x4e00 + index * 7)).join('');
    expect(judge(long)).toBeNull();
    expect(judge(`${long}一`)).toBe('too-long');
  });

  test.each([
    'password',
    'Password1',
    'P@ssw0rd2026',
    'admin@123',
    'Admin888!',
    '12345678',
    '87654321',
    'qwertyuiop',
    '1qaz2wsx',
    '!QAZ@WSX',
    'qwe123asd',
    '19900101',
    '13800138000',
    'aaaaaaaa',
    '12341234',
    'woaini1314',
    'Jieyi@2026',
    'chinamobile10086',
    'kefu123456',
    'zhangwei1988',
    'letmein!!',
    'hangzhou2025',
    '中国移动10086',
    'ｐａｓｓｗｏｒｄ１',
  ])('%s, which many choose', (password) => expect(judge(password)).toBe('common'));

  test.each(['wangxiaoming', 'Wang.Xiaoming88', '2026王小明王小明!'])('%s, which is their own name', (password) =>
    expect(judge(password)).toBe('own-name'),
  );
});

test('the same signs typed in full width are the same password', () =>
  expect(foldPassword('Ｔｕｌｉｐ－９２')).toBe(foldPassword('Tulip-92')));
