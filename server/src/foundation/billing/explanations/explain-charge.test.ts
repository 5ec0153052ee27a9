import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../../../test/help/records-of-customer.ts';
import type { EvidenceRecord, Explanation, MatterAsk, Statement } from '../evidence.ts';
import { explainCharge } from './explain-charge.ts';
import type { CustomerRecords } from '../gather-records.ts';

const types = [
  'network.unsolved',
  'security.suspended',
  'security.harassment',
  'billing.gprs-two-packages',
  'billing.wap-net',
  'billing.not-dialled',
  'billing.roaming',
  'marketing.joint-account',
  'marketing.caller-id-fee',
  'marketing.forwarded-calls',
  'sp.unordered-fee',
  'sp.info-line',
  'sp.unsubscribe',
  'refund.not-arrived',
  'emergency.stop',
  'recharge.blocked',
  'ordinary',
  'billing.of-the-operator',
];
const now = new Date('2026-05-20T02:00:00Z');

function explain(records: CustomerRecords, type: string, more: Partial<MatterAsk> = {}): Explanation {
  return explainCharge(records, { customerRef: records.customer.ref, type, earlier: null, now, ...more });
}

/** Made once: it takes a second. */
const sentences = everySentence();

function codes({ statements, unknown }: Explanation): { readonly said: string[]; readonly unknown: string[] } {
  return { said: statements.map(({ code }) => code), unknown: unknown.map(({ code }) => code) };
}

describe('how it arose', () => {
  test('two packages: which one matched, why only one, what was left, what came back', () => {
    const { said, unknown } = codes(explain(recordsOf(6), 'billing.gprs-two-packages'));
    expect(said).toEqual([
      'data-charge',
      'data-sessions',
      'data-dearest-session',
      'data-one-package-per-record',
      'data-package-over',
      'data-package-left',
      'rating-right',
      'charge-paid-back',
    ]);
    expect(unknown).toEqual([]);
  });

  test('two packages, rated wrongly: the difference is said', () => {
    const { statements } = explain(recordsOf(8), 'billing.gprs-two-packages');
    expect(statements.find(({ code }) => code === 'rating-differs')?.values).toMatchObject({ wrongRecords: 1 });
  });

  test('WAP and NET: what the network saw, and that nobody knows who set the phone', () => {
    const net = codes(explain(recordsOf(9), 'billing.wap-net'));
    expect(net.said).toEqual(expect.arrayContaining(['net-sessions-on-net', 'net-package-wap-only', 'rating-right']));
    expect(net.unknown).toEqual(['net-who-set-access-point']);
    const wap = codes(explain(recordsOf(10), 'billing.wap-net'));
    expect(wap.said).toEqual(expect.arrayContaining(['net-sessions-on-wap', 'rating-differs']));
  });

  test('roaming: over which station, not border, and what differs from the earlier complaint', () => {
    const earlier = { place: '安徽省黄山市屯溪区', baseStation: '0559-50210' };
    const { said, unknown } = codes(explain(recordsOf(16), 'billing.roaming', { earlier }));
    expect(said).toEqual([
      'roaming-charge',
      'roaming-over-station',
      'roaming-not-border',
      'roaming-place-same',
      'roaming-station-differs',
    ]);
    expect(unknown).toEqual(['roaming-where-customer-was']);
  });

  test('an information fee: the messages that ordered it, and what only the provider sees', () => {
    const { said, unknown } = codes(explain(recordsOf(24), 'sp.unordered-fee'));
    expect(said).toEqual(['provider-charge', 'provider-ordered', 'provider-ordered', 'provider-ordered']);
    expect(unknown).toEqual(['provider-records-unknown']);
  });

  test('somebody else’s number is not read out in full', () => {
    const { statements } = explain(recordsOf(22), 'marketing.forwarded-calls');
    expect(statements.map(({ values }) => values['number'])).toEqual(statements.map(() => '150****2936'));
  });
});

describe('what is not on record is not made up', () => {
  test.each([
    [13, 'billing.not-dialled', 'call-charge'],
    [28, 'sp.info-line', 'info-line-charge'],
  ])('customer %i, %s: a charge without a record', (index, type, charge) => {
    expect(codes(explain(recordsOf(index), type))).toEqual({ said: [charge], unknown: ['records-missing'] });
  });

  test('a fee without an upstream message, and without a subscription', () => {
    expect(codes(explain(recordsOf(25), 'sp.unordered-fee')).unknown).toContain('provider-no-order');
    expect(codes(explain(recordsOf(30), 'sp.unsubscribe')).unknown).toEqual(['subscription-none-for-charge']);
  });

  test.each(types.filter((type) => !/^(ordinary|emergency|billing\.of)/.test(type)))('nothing on %s', (type) => {
    const records = { ...recordsOf(38), bills: [], usage: [] };
    const { statements, unknown } = explain(records, type);
    expect(statements).toEqual([]);
    expect(unknown.length).toBe(1);
  });

  test('every sentence said rests on a record', () => {
    const bare = sentences.filter(({ statement }) => statement.records.length === 0);
    const unproven = bare.filter(({ said }) => said).map(({ statement }) => statement.code);
    expect(unproven).toEqual([]);
  });
});

interface Sentence {
  readonly statement: Statement;
  readonly said: boolean;
}

/** What is said of every planted customer and of some others, about every type. */
function everySentence(): readonly Sentence[] {
  const indexes = [...Array.from({ length: 80 }, (_, index) => index), 300, 301];
  return indexes.flatMap((index) => {
    const records = recordsOf(index);
    return types.flatMap((type) => {
      const { statements, unknown } = explain(records, type, { earlier: { place: '杭州', baseStation: '1' } });
      return [
        ...statements.map((statement) => ({ statement, said: true })),
        ...unknown.map((statement) => ({ statement, said: false })),
      ];
    });
  });
}

type Texts = Readonly<Record<string, string>>;
type Labels = Readonly<Record<'kind' | 'field', Texts>> & { readonly value: Readonly<Record<string, Texts | string>> };

function read(language: string, name: string): unknown {
  return JSON.parse(
    readFileSync(new URL(`../../../../../web/src/i18n/${language}/${name}.json`, import.meta.url), 'utf8'),
  );
}

function isTexts(given: unknown): given is Texts {
  return typeof given === 'object' && given !== null;
}

function isLabels(given: unknown): given is Labels {
  return isTexts(given) && 'kind' in given && 'field' in given && 'value' in given;
}

describe.each(['zh-CN', 'en'])('the texts in %s', (language) => {
  const texts = read(language, 'billing/explanations');
  const labels = read(language, 'billing/records');
  if (!isTexts(texts) || !isLabels(labels)) throw new Error('texts are missing');
  const formatOf: readonly (readonly [RegExp, RegExp])[] = [
    [/Fen$/, /^money$/],
    [/Kb$/, /^volume$/],
    [/At$/, /^(date|dateTime)$/],
    [/^seconds$/, /^duration$/],
    [/^month$/, /^month$/],
  ];

  test('say every sentence, with nothing left unfilled', () => {
    for (const { statement } of sentences) {
      const wanted = [...(texts[statement.code] ?? '').matchAll(/\{\{(\w+)/g)].map(([, name]) => name ?? '');
      expect([statement.code, texts[statement.code]]).toEqual([statement.code, expect.any(String)]);
      expect([statement.code, wanted.filter((name) => !(name in statement.values))]).toEqual([statement.code, []]);
    }
  });

  test('tell every value in its unit', () => {
    for (const [code, text] of Object.entries(texts)) {
      for (const [, name = '', format = ''] of text.matchAll(/\{\{(\w+)(?:, (\w+))?\}\}/g)) {
        const wanted = formatOf.find(([ending]) => ending.test(name))?.[1] ?? /^$/;
        expect([code, name, wanted.test(format)]).toEqual([code, name, true]);
      }
    }
  });

  test('name every kind, field and coded value of a record', () => {
    const shown = sentences.flatMap(({ statement }) => statement.records);
    expect([...new Set(shown.flatMap((record) => unnamed(labels, record)))]).toEqual([]);
  });
});

function unnamed(labels: Labels, { kind, fields }: EvidenceRecord): readonly string[] {
  const stems = Object.keys(fields).map((name) => name.replace(/(Zh|En)$/, ''));
  return [
    ...(kind in labels.kind ? [] : [kind]),
    ...stems.filter((stem) => !(stem in labels.field)),
    ...Object.entries(fields).flatMap(([name, value]) => unnamedValue(labels.value[name], name, value)),
  ];
}

function unnamedValue(known: Texts | string | undefined, name: string, value: string | number | boolean) {
  const isCoded = typeof known === 'object' && typeof value === 'string' && name !== 'packageMatched';
  return isCoded && !(value in known) ? [`${name}.${value}`] : [];
}

test('both languages have the same texts', () => {
  for (const name of ['billing/explanations', 'billing/records', 'policies/types']) {
    expect(keysOf(read('en', name))).toEqual(keysOf(read('zh-CN', name)));
  }
});

function keysOf(given: unknown): readonly string[] {
  if (!isTexts(given)) return [];
  return Object.entries(given).flatMap(([name, inner]) => [name, ...keysOf(inner).map((more) => `${name}/${more}`)]);
}
