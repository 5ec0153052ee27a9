import { expect, test } from 'vitest';
import type { EvidenceRecord, Fact, Resolution } from '../../../api/types.ts';
import { preparedFor } from './prepare-act.ts';

const call = (id: string, at: string, placeZh: string, baseStation: string): EvidenceRecord => ({
  kind: 'voice',
  id,
  at,
  fields: { placeZh, placeEn: `${placeZh} (en)`, baseStation },
});

const fact = (name: string, records: EvidenceRecord[]): Fact => ({
  fact: name,
  state: 'known',
  value: false,
  source: 'boss',
  records,
  note: null,
  matters: true,
  settledAt: null,
  values: [true, false],
  minimum: null,
});

test('the newest place and base station come first, each once; tickets do not count', () => {
  const older = call('1', '2026-11-01T00:00:00Z', '嘉兴', 'JX-2');
  const newer = call('2', '2026-11-09T00:00:00Z', '湖州', 'HU-7');
  const ticket: EvidenceRecord = { ...call('3', '2026-11-10T00:00:00Z', '旧', 'OLD'), kind: 'ticket' };
  const resolution = {
    facts: [fact('placeSame', [older, newer]), fact('baseStationSame', [newer]), fact('earlierComplaint', [ticket])],
    explanation: { state: 'ready', topic: null, statements: [], unknown: [] },
  } satisfies Pick<Resolution, 'facts' | 'explanation'>;
  const { suggestions } = preparedFor(resolution);
  expect(suggestions['callPlace']?.map((one) => one.zh)).toEqual(['湖州', '嘉兴']);
  expect(suggestions['baseStationCode']?.map((one) => one.zh)).toEqual(['HU-7', 'JX-2']);
});
