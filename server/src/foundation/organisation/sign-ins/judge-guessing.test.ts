import { describe, expect, test } from 'vitest';
import { type Failure, judgeGuessing } from './judge-guessing.ts';

const now = new Date('2026-03-02T02:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const failed = (count: number, place: (of: number) => string, known = false, seconds = 0): Failure[] =>
  Array.from({ length: count }, (_, of) => ({ place: place(of), known, at: ago(seconds) }));
const here = () => '203.0.113.7';
const stranger = { place: here(), known: false, now };
const known = { place: here(), known: true, now };

describe('for one name', () => {
  test.each([
    [4, 0],
    [5, 10],
    [6, 20],
    [9, 160],
    [10, 300],
    [60, 300],
  ])('after %i failures at a strange place it waits %i seconds', (count, seconds) => {
    expect(judgeGuessing(failed(count, here), stranger).wait).toBe(seconds);
    expect(judgeGuessing(failed(count, here, false, seconds), stranger).wait).toBe(0);
  });

  test('guesses from everywhere let one strange place through a minute, and none that is known wait', () => {
    const guesses = failed(30, (of) => `198.51.100.${of}`, false, 20);
    expect(judgeGuessing(guesses, stranger)).toEqual({ wait: 40, told: 40, because: 'name' });
    expect(judgeGuessing(guesses, known)).toEqual({ wait: 0, told: 0, because: 'place' });
    expect(judgeGuessing(guesses.slice(1), stranger).wait).toBe(0);
  });

  test('at a known place it is listened to a hundred times an hour, then as at any other', () => {
    expect(judgeGuessing(failed(99, here, true), known)).toMatchObject({ wait: 0, told: 300 });
    expect(judgeGuessing(failed(100, here, true), known)).toMatchObject({ wait: 300, told: 300 });
    expect(judgeGuessing(failed(100, here, true, 300), known).wait).toBe(0);
  });
});
