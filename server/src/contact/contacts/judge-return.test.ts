import { expect, test } from 'vitest';
import { judgeReturn } from './judge-return.ts';

const call = { onLine: true, disabled: false, there: true, onAnotherCall: false };

test.each([
  ['a call comes back to whoever is there and free', call, 'at-once'],
  ['a call waits for whoever is on another', { ...call, onAnotherCall: true }, 'waits'],
  ['a call waits a while for whoever is not there', { ...call, there: false }, 'waits'],
  ['what is no call stands beside a call', { ...call, onLine: false, onAnotherCall: true, there: false }, 'at-once'],
  ['nothing comes back to whoever signs in no more', { ...call, disabled: true, there: false }, 'to-queue'],
] as const)('%s', (_, so, goes) => {
  expect(judgeReturn(so)).toBe(goes);
});
