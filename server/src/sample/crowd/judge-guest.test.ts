import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawGuest, drawInterval, type Guest } from './draw-guest.ts';
import { judgeGuest, type Standing, type Step } from './judge-guest.ts';

const at = (second: number) => new Date(Date.UTC(2026, 2, 2) + second * 1000);
const guest: Guest = {
  way: 'web-chat',
  language: 'zh',
  mood: 'calm',
  phone: null,
  type: 'ordinary',
  words: 0,
  patienceSeconds: 100,
  exchanges: 2,
  typingSeconds: 5,
  seed: 1,
};
const waiting: Standing = {
  state: 'waiting',
  arrivedAt: at(0),
  unanswered: null,
  said: 0,
  nudges: 0,
  quietSince: at(0),
};
const talking: Standing = { ...waiting, state: 'talking', quietSince: at(50) };
const written = { seq: 3, at: at(60), asks: false, choices: [] };

describe('a simulated customer', () => {
  it.each<[string, Partial<Guest>, Standing, number, Step]>([
    ['waits at first', {}, waiting, 10, { does: 'wait', until: at(13) }],
    ['grows impatient', {}, waiting, 41, { does: 'say', phrase: 'impatient' }],
    ['says nothing on the phone', { way: 'hotline' }, waiting, 41, { does: 'wait', until: at(44) }],
    ['says so once for each time', {}, { ...waiting, nudges: 1 }, 50, { does: 'wait', until: at(53) }],
    ['leaves when patience is over', {}, { ...waiting, nudges: 2 }, 100, { does: 'leave', ended: 'left' }],
    ['is the agent’s once answered by phone', { way: 'hotline' }, talking, 60, { does: 'end', ended: 'helped' }],
    ['reads and writes', {}, { ...talking, unanswered: written }, 62, { does: 'type', until: at(65) }],
    ['answers', {}, { ...talking, unanswered: written }, 65, { does: 'say', phrase: 'reply' }],
    ['thanks in the end', {}, { ...talking, unanswered: written, said: 2 }, 65, { does: 'say', phrase: 'thanks' }],
    [
      'answers a question all the same',
      {},
      { ...talking, unanswered: { ...written, asks: true }, said: 2 },
      65,
      { does: 'say', phrase: 'reply' },
    ],
    [
      'takes a choice',
      {},
      { ...talking, unanswered: { ...written, choices: ['a', 'b'] } },
      65,
      { does: 'choose', seq: 3, choice: 'a' },
    ],
    ['goes after thanking', {}, { ...talking, said: 3, quietSince: at(70) }, 74, { does: 'leave', ended: 'helped' }],
    ['calls when nobody answers', {}, talking, 110, { does: 'say', phrase: 'still-there' }],
    ['gives up in the end', {}, { ...talking, nudges: 3 }, 110, { does: 'leave', ended: 'left' }],
    ['is done when it is over', {}, { ...talking, state: 'over', said: 1 }, 70, { does: 'end', ended: 'helped' }],
  ])('%s', (_what, change, standing, second, step) => {
    expect(judgeGuest({ ...guest, ...change }, standing, at(second))).toEqual(step);
  });

  it('always looks up later, never at the same instant', () => {
    const standings = fc.record({
      state: fc.constantFrom('waiting' as const, 'talking' as const, 'over' as const),
      said: fc.nat(5),
      nudges: fc.nat(5),
      quiet: fc.nat(200),
      out: fc.option(fc.nat(200)),
    });
    fc.assert(
      fc.property(standings, fc.nat(300), fc.nat(), ({ state, said, nudges, quiet, out }, second, turn) => {
        const settings = { perMinute: 6, minutes: 5, ways: ['web-chat' as const, 'hotline' as const] };
        const mixed = { ...settings, patienceSeconds: 60, mood: 'mixed' as const, language: 'en' as const };
        const of = { settings: mixed, crowd: 'c', phones: ['+8613800000000'], opening: { a: [1, 2], b: [1] } };
        const unanswered = out === null ? null : { seq: 2, at: at(out), asks: false, choices: [] };
        const standing = { state, arrivedAt: at(0), unanswered, said, nudges, quietSince: at(quiet) };
        const step = judgeGuest(drawGuest(of, turn), standing, at(second));
        expect('until' in step ? step.until > at(second) : true).toBe(true);
      }),
    );
  });
});

describe('a crowd', () => {
  const settings = {
    perMinute: 6,
    minutes: 10,
    ways: ['hotline' as const, 'web-chat' as const],
    patienceSeconds: 120,
    mood: 'upset' as const,
    language: 'zh' as const,
  };
  const of = { settings, crowd: 'one', phones: ['+8613800000000', '+8613800000001'], opening: { a: [1, 2], b: [3] } };
  const guests = Array.from({ length: 2000 }, (_, turn) => drawGuest(of, turn));

  it('comes as often, and waits as long, as was said', () => {
    const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    expect(mean(guests.map((_, turn) => drawInterval(settings, 'one', turn)))).toBeCloseTo(10, 0);
    expect(mean(guests.map(({ patienceSeconds }) => patienceSeconds))).toBeGreaterThan(105);
    expect(mean(guests.map(({ patienceSeconds }) => patienceSeconds))).toBeLessThan(135);
    expect(guests.filter(({ mood }) => mood === 'upset').length / guests.length).toBeCloseTo(0.85, 1);
    expect(guests.filter(({ way }) => way === 'hotline').every(({ phone }) => phone !== null)).toBe(true);
  });

  it('is always the same, and unlike any other', () => {
    expect(guests).toEqual(guests.map((_, turn) => drawGuest(of, turn)));
    expect(guests).not.toEqual(guests.map((_, turn) => drawGuest({ ...of, crowd: 'two' }, turn)));
  });
});
