import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openQueue, readRules } from '../src/index.ts';
import { drawnRules } from './help/draw-history.ts';

const VOICE = { units: 100, max: 1, acceptSeconds: 20, wrapUpSeconds: 30 };
const GENERAL = { id: 'general', steps: [{ afterSeconds: 0, needs: [{ general: 1 }] }] };
const GOOD = { headStarts: { ordinary: 0, gold: 60 }, channels: { voice: VOICE }, desks: [GENERAL] };

test('what may be left out is left out', () => {
  expect(readRules(GOOD)).toEqual({
    faults: [],
    rules: { ...GOOD, units: 100, desks: [{ ...GENERAL, overflow: [], closed: null }], lastAgentSeconds: 0, keeps: [] },
  });
});

const desk = (other: object) => ({ ...GOOD, desks: [{ ...GENERAL, ...other }] });
const english = (other: object) => ({ ...GOOD, desks: [GENERAL, { ...GENERAL, id: 'english', ...other }] });
const steps = (...given: unknown[]) => desk({ steps: given });
const step = (afterSeconds: unknown, needs: unknown = [{ general: 1 }]) => ({ afterSeconds, needs });

/** Each with its only fault. */
const FAULTY: readonly (readonly [string, string, unknown])[] = [
  ['', 'not-an-object', 'voice'],
  ['', 'not-an-object', null],
  ['colour', 'unknown-key', { ...GOOD, colour: 'red' }],
  ['headStarts', 'empty', { ...GOOD, headStarts: {} }],
  ['headStarts', 'missing', { ...GOOD, headStarts: undefined }],
  ['headStarts.gold', 'out-of-range', { ...GOOD, headStarts: { gold: -1 } }],
  ['headStarts["very gold"]', 'not-a-number', { ...GOOD, headStarts: { 'very gold': '60' } }],
  ['channels', 'empty', { ...GOOD, channels: {} }],
  ['channels.voice.units', 'out-of-range', { ...GOOD, channels: { voice: { ...VOICE, units: 101 } } }],
  ['channels.voice.max', 'out-of-range', { ...GOOD, channels: { voice: { ...VOICE, max: 1.5 } } }],
  ['channels.voice.acceptSeconds', 'out-of-range', { ...GOOD, channels: { voice: { ...VOICE, acceptSeconds: 0 } } }],
  ['channels.voice.wrapUpSeconds', 'missing', { ...GOOD, channels: { voice: { ...VOICE, wrapUpSeconds: undefined } } }],
  ['channels.voice.ring', 'unknown-key', { ...GOOD, channels: { voice: { ...VOICE, ring: 1 } } }],
  ['units', 'out-of-range', { ...GOOD, units: 1e9 }],
  ['lastAgentSeconds', 'not-a-number', { ...GOOD, lastAgentSeconds: Number.NaN }],
  ['desks', 'empty', { ...GOOD, desks: [] }],
  ['desks[0]', 'not-an-object', { ...GOOD, desks: [7] }],
  ['desks[0].id', 'not-a-text', desk({ id: '' })],
  ['desks[1].id', 'twice', english({ id: 'general' })],
  ['desks[0].steps', 'empty', steps()],
  ['desks[0].steps[0].afterSeconds', 'first-step-later', steps(step(5))],
  ['desks[0].steps[1].afterSeconds', 'not-in-order', steps(step(0), step(0))],
  ['desks[0].steps[0].needs', 'empty', steps(step(0, []))],
  ['desks[0].steps[0].needs[0].general', 'out-of-range', steps(step(0, [{ general: 0 }]))],
  ['desks[1].overflow[0].to', 'unknown-desk', english({ overflow: [{ afterSeconds: 9, to: 'nowhere' }] })],
  ['desks[1].overflow[0].to', 'leads-to-itself', english({ overflow: [{ afterSeconds: 9, to: 'english' }] })],
  ['desks[1].closed.to', 'unknown-desk', english({ closed: { to: 'nowhere' } })],
  ['desks[1].closed.to', 'leads-to-itself', english({ closed: { to: 'english' } })],
  ['keeps[0].for', 'empty', { ...GOOD, keeps: [{ for: [], share: 0.1 }] }],
  ['keeps[0].for[0]', 'unknown-level', { ...GOOD, keeps: [{ for: ['constructor'], share: 0.1 }] }],
  ['keeps[0].share', 'out-of-range', { ...GOOD, keeps: [{ for: ['gold'], share: 1 }] }],
  ['keeps[0].desk', 'unknown-desk', { ...GOOD, keeps: [{ for: ['gold'], share: 0.1, desk: 'nowhere' }] }],
];

test.each(FAULTY)('%s: %s', (place, code, given) => {
  const { rules, faults } = readRules(given);
  expect({ rules, faults: faults.map((fault) => [fault.place, fault.code]) }).toEqual({
    rules: null,
    faults: [[place, code]],
  });
});

test('two desks that lead to each other while closed are both named', () => {
  const desks = [
    { ...GENERAL, closed: { to: 'english' } },
    { ...GENERAL, id: 'english', closed: { to: 'general' } },
  ];
  expect(readRules({ ...GOOD, desks }).faults.map(({ place }) => place)).toEqual([
    'desks[0].closed.to',
    'desks[1].closed.to',
  ]);
});

test('every fault is named, not just the first', () => {
  const { faults } = readRules({
    headStarts: { gold: 'soon' },
    channels: 3,
    desks: [{ id: 'a', steps: [{}] }],
    keeps: {},
  });
  expect(faults.map(({ place }) => place).toSorted()).toEqual([
    'channels',
    'desks[0].steps[0].afterSeconds',
    'desks[0].steps[0].needs',
    'headStarts.gold',
    'keeps',
  ]);
});

test('any JSON is read or refused, and what is read opens an engine', () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    drawnRules,
    fc.tuple(drawnRules, fc.jsonValue()).map(([rules, other]) => ({ ...rules, keeps: other })),
  );
  fc.assert(
    fc.property(anything, (given) => {
      const { rules, faults } = readRules(given);
      expect(rules === null).toBe(faults.length > 0);
      if (rules) openQueue(rules, () => undefined).apply({ kind: 'ready', person: 1, skills: {} }, 0);
    }),
  );
});

test('names that every object has are names like others', () => {
  const rules = readRules(
    JSON.parse(JSON.stringify(GOOD).replace('"gold"', '"__proto__"').replaceAll('general', 'constructor')),
  ).rules;
  if (!rules) throw new Error('these rules can be read');
  const offered: unknown[] = [];
  const queue = openQueue(rules, (effect) => offered.push(effect.kind));
  queue.apply({ kind: 'ready', person: 'toString', skills: {} }, 0);
  queue.apply({ kind: 'arrive', contact: 'valueOf', desk: 'constructor', channel: 'voice', level: '__proto__' }, 0);
  expect(offered).toEqual([]);
  queue.apply({ kind: 'skills', person: 'toString', skills: { constructor: 1 } }, 0);
  expect(offered).toEqual(['offered']);
});
