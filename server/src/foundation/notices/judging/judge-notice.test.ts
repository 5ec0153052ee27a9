import { expect, test } from 'vitest';
import { judgeNotice } from './judge-notice.ts';

const now = new Date('2026-03-02T02:00:00Z');
const whole = {
  kind: 'tariff' as const,
  title: { zh: '题', en: null },
  text: { zh: '文', en: null },
  from: null,
  until: '2026-03-05T00:00:00Z',
  openEnded: false,
};
const openEnded = { until: null, openEnded: true };

test.each([
  [{}, []],
  [openEnded, []],
  [{ title: { zh: ' ', en: 'Title' } }, ['title missing']],
  [{ text: { zh: '', en: null } }, ['text missing']],
  [{ until: null }, ['until missing']],
  [{ openEnded: true }, ['until both']],
  [{ ...openEnded, kind: 'fault' as const }, ['until missing']],
  [{ ...openEnded, kind: 'campaign' as const }, ['until missing']],
  [{ ...openEnded, kind: 'process' as const }, []],
  [{ until: '2026-03-02T02:00:00Z' }, ['until past']],
  [{ from: '2026-03-05T00:00:00Z' }, ['until before-from']],
  [{ from: '2026-03-04T00:00:00Z' }, []],
])('%j has %j', (more, expected) => {
  const found = judgeNotice({ ...whole, ...more }, now).map(({ field, code }) => `${field} ${code}`);
  expect(found).toEqual(expected);
});
