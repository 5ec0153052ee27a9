import { createInstance } from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import zhLinks from './zh-CN/refusals/casework/links.json';
import enLinks from './en/refusals/casework/links.json';
import zhEditor from './zh-CN/policies/editor.json';
import enEditor from './en/policies/editor.json';
import zhFacts from './zh-CN/policies/facts.json';
import enFacts from './en/policies/facts.json';
import zhUi from './zh-CN/ui.json';
import enUi from './en/ui.json';
import { tellDetails } from './tell-details.ts';

const texts = createInstance();
beforeAll(async () => {
  await texts.init({
    resources: {
      'zh-CN': { refusals: zhLinks, ui: zhUi, 'policies/editor': zhEditor, 'policies/facts': zhFacts },
      en: { refusals: enLinks, ui: enUi, 'policies/editor': enEditor, 'policies/facts': enFacts },
    },
    interpolation: { escapeValue: false },
  });
});
const tell = (language: 'zh-CN' | 'en', code: string, ...details: [string, string][]) =>
  tellDetails(
    { code, details: details.map(([field, message]) => ({ field, message })) },
    texts.getFixedT(language),
    language,
  );

const moved: [string, string][] = [
  ['stage', 'replied'],
  ['did', 'reply'],
  ['by', '林晓彤 Lin Xiaotong'],
  ['at', '2026-11-29T01:52:17.909Z'],
];

test('who did something meanwhile is named in one language, at a time of here', () => {
  expect(tell('zh-CN', 'ticket-moved', ...moved)).toEqual(['林晓彤，2026/11/29 09:52']);
  expect(tell('en', 'ticket-moved', ...moved)).toEqual(['Lin Xiaotong, 2026-11-29 09:52']);
});

test('a code is a sentence about what it names', () => {
  expect(tell('zh-CN', 'not-to-be-merged', ['T2026-000029', 'not-from-here'])).toEqual([
    'T2026-000029 现在的状态不能并入别的工单',
  ]);
  expect(tell('en', 'not-a-parent', ['T2026-000029', 'other-province'])).toEqual([
    'T2026-000029 belongs to another province',
  ]);
  expect(tell('zh-CN', 'merge-moved-on', ['ticket', 'T2026-000030'])).toEqual(['工单 T2026-000030']);
});

test('what is wrong in a file is a sentence of the reader’s language, and says where', () => {
  const tellOne = (language: 'zh-CN' | 'en', field: string, code: string, values: Record<string, string | number>) =>
    tellDetails(
      { code: 'not-a-policy', details: [{ field, message: 'End of central directory record', code, values }] },
      texts.getFixedT(language),
      language,
    );
  expect(tellOne('zh-CN', 'A2', 'of-table', { table: 'gate' })).toEqual(['A2：这是“先行规则”表的文件']);
  expect(tellOne('en', 'A2', 'of-table', { table: 'gate' })).toEqual([
    'A2: this is a file of the table “General rules”',
  ]);
  expect(tellOne('zh-CN', 'file', 'no-zip', {})).toEqual(['文件：不是完整的 .xlsx 文件，或加了密码']);
  expect(tellOne('zh-CN', 'file', 'not-xml', { why: 'not-closed', line: 3, position: 9 })).toEqual([
    '文件：文件不完整：没有写完就结束了（第 3 行，第 9 个字符）',
  ]);
  expect(tellOne('en', 'x', 'unknown-value', { table: 'gate', row: 2, column: 'accepted', text: '"maybe"' })).toEqual([
    'General rules · row 2: “Customer accepts” has no value "maybe"',
  ]);
});

test('what has no text is shown as it was said, times in the zone of here', () => {
  expect(tell('zh-CN', 'excel', ['B7', '2026-11-29T01:52:17Z'])).toEqual(['B7: 2026/11/29 09:52']);
});
