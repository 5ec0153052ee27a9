import { describe, expect, test } from 'vitest';
import { maskName } from './mask-customer.ts';
import { addressOf, surnameOf } from './read-surname.ts';

describe('a surname', () => {
  test.each([
    ['张建国', '张'],
    ['王芳', '王'],
    ['张 三', '张'],
    ['\u3000李 四\u200B', '李'],
    ['\u{20BB7}田美', '\u{20BB7}'],
    ['\u{2B81C}斐', '\u{2B81C}'],
    ['葛\u{E0100}亮', '葛\u{E0100}'],
    ['欧阳娜娜', '欧阳'],
    ['歐陽修', '歐陽'],
    ['司马光', '司马'],
    ['申屠建国', '申屠'],
    ['澹台灭明', '澹台'],
    ['令狐冲', '令狐'],
    ['万俟卨', '万俟'],
    ['第五伦', '第五'],
    ['尉遲恭', '尉遲'],
    ['爱新觉罗溥仪', '爱新觉罗'],
    ['钮祜禄和', '钮祜禄'],
    ['欧阳', '欧'],
    ['李知行', '李'],
    ['张宇轩', '张'],
    ['王社', '王'],
    ['刘大学', '刘'],
    ['张建国（本机）', '张'],
  ])('of %s is %s', (name, surname) => expect(surnameOf(name)).toBe(surname));

  test.each([
    ...['·', '•', '・', '‧', '･', '∙', '⋅', '.', '．', '●'].map((dot) => `阿卜杜拉${dot}买买提`),
    '迪丽热巴',
    '古力娜扎',
    '阿卜杜拉买买提',
    'John Smith',
    'Иван',
    'さくら',
    '김민수',
    '',
    ' ',
    '13800001010',
    '杭州云栖（集团）有限公司',
    '杭州云栖集团',
    '华联超市',
    '张记铺',
    '老王饭店',
    '杭州第二中学',
    '西湖区人民政府',
    '红星厂',
    '浙江大学',
    '中国银行杭州分行',
    '顺丰快递合作社',
    '王氏有限责任公司(杭州)',
  ])('of %s is not told', (name) => expect(surnameOf(name)).toBeNull());
});

test.each([
  ['申屠建国', '先生', '申屠先生', 'Mr 申屠'],
  ['\u{20BB7}田美', '女士', '\u{20BB7}女士', 'Ms \u{20BB7}'],
  ['阿卜杜拉·买买提', '先生', '先生', 'Sir'],
  ['Mary Smith', '女士', '女士', 'Madam'],
  ['杭州云栖（集团）有限公司', '先生', '贵单位', 'Your organisation'],
  ['', '先生', '先生', 'Sir'],
])('%s (%s) is addressed as %s', (name, title, zh, en) => expect(addressOf(name, title)).toEqual({ zh, en }));

test.each([
  ['\u{20BB7}田美', '\u{20BB7}**'],
  ['申屠建国', '申屠**'],
  ['张 三', '张*'],
  ['阿卜杜拉·买买提', '阿*******'],
  ['杭州云栖集团', '杭*****'],
  ['John Smith', 'J********'],
  ['', '*'],
])('of %s is shown %s', (name, shown) => expect(maskName(name)).toBe(shown));
