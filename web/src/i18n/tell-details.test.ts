import { createInstance } from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import zhLinks from './zh-CN/refusals/links.json';
import enLinks from './en/refusals/links.json';
import zhUi from './zh-CN/ui.json';
import enUi from './en/ui.json';
import { tellDetails } from './tell-details.ts';

const texts = createInstance();
beforeAll(async () => {
  await texts.init({
    resources: { 'zh-CN': { refusals: zhLinks, ui: zhUi }, en: { refusals: enLinks, ui: enUi } },
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
    'T2026-000029 is of another province',
  ]);
  expect(tell('zh-CN', 'merge-moved-on', ['ticket', 'T2026-000030'])).toEqual(['工单 T2026-000030']);
});

test('what has no text is shown as it was said, times in the zone of here', () => {
  expect(tell('zh-CN', 'excel', ['B7', '2026-11-29T01:52:17Z'])).toEqual(['B7: 2026/11/29 09:52']);
});
