import { expect, test } from 'vitest';
import type { EngineRules } from '../../../api/contact/queues.ts';
import { examplesOf } from './mixtures.ts';

const channel = (units: number, max: number) => ({ units, max, acceptSeconds: 30, wrapUpSeconds: 0 });

test.each<[EngineRules['channels'], string[]]>([
  [
    { sms: channel(33, 3), 'web-chat': channel(33, 3), hotline: channel(100, 1) },
    ['1 hotline', '3 web-chat', '2 web-chat + 1 sms'],
  ],
  [{ hotline: channel(100, 1) }, ['1 hotline']],
  // Room for more than its own limit is room for another channel.
  [{ sms: channel(20, 2), 'e-mail': channel(50, 2) }, ['2 sms', '1 sms + 1 e-mail']],
  [{ sms: channel(60, 5) }, ['1 sms']],
])('%j', (channels, told) => {
  const rules = { headStarts: {}, channels, units: 100, desks: [], lastAgentSeconds: 0, keeps: [] };
  const tell = examplesOf(rules).map((mixture) => mixture.map((one) => `${one.count} ${one.channel}`).join(' + '));
  expect(tell).toEqual(told);
});
