import { describe, expect, test } from 'vitest';
import { rulesWith, ToldDay } from '../help/told-day.ts';

describe('whose turn it is', () => {
  const HEAD_STARTS = [
    { gold: 59.999, first: 'gold' },
    // At exactly the head start the keys are the same, and who came first is first.
    { gold: 60, first: 'ordinary' },
    { gold: 60.001, first: 'ordinary' },
  ];

  test.each(HEAD_STARTS)(
    'gold comes $gold s after ordinary with a head start of 60 s: $first is first',
    ({ gold, first }) => {
      const day = new ToldDay(rulesWith()).ready('Lin').speaks('Lin', 'Zhou');
      day.comes('ordinary').at(gold).comes('gold', { level: 'gold' }).at(100);
      expect(day.ends('Zhou').told()).toEqual([`100 s: ${first} rings for Lin`]);
    },
  );

  test('a kept place counts from when it was taken, also where another has the same key', () => {
    const day = new ToldDay(rulesWith()).ready('Lin').speaks('Lin', 'Zhou').at(60);
    day.comes('gold', { level: 'gold' }).comes('called back', { since: 0 });
    expect(day.ends('Zhou').told()).toEqual(['60 s: called back rings for Lin']);
  });

  test('who turns out to be gold moves forward; who turns out to be ordinary does not move back', () => {
    const day = new ToldDay(rulesWith()).ready('Lin').speaks('Lin', 'Zhou');
    day.comes('Zhang').at(10).comes('Li').comes('Wang', { level: 'gold' });
    day.tell({ kind: 'level-known', contact: 'Li', level: 'gold' });
    day.tell({ kind: 'level-known', contact: 'Wang', level: 'ordinary' });
    const order = ['Zhou', 'Li', 'Wang', 'Zhang'];
    for (const [turn, contact] of order.entries()) {
      day.ends(contact);
      const next = order[turn + 1];
      expect(day.told()).toEqual(next ? [`10 s: ${next} rings for Lin`] : []);
      if (next) day.accepts('Lin', next);
    }
  });
});

describe('who gets it', () => {
  test('who has the least in hand, then who is idle longest, then the smaller id', () => {
    const day = new ToldDay(rulesWith()).ready('Chen').ready('Bai').at(1).ready('An');
    day.comes('chat 1', { channel: 'chat' }).comes('chat 2', { channel: 'chat' }).comes('chat 3', { channel: 'chat' });
    day.comes('chat 4', { channel: 'chat' });
    expect(day.told()).toEqual([
      '1 s: chat 1 rings for Bai',
      '1 s: chat 2 rings for Chen',
      '1 s: chat 3 rings for An',
      '1 s: chat 4 rings for Bai',
    ]);
  });

  test('one call, or three chats, or a longer text and one chat', () => {
    const channels = {
      voice: { units: 100, max: 1, acceptSeconds: 20, wrapUpSeconds: 0 },
      chat: { units: 30, max: 3, acceptSeconds: 20, wrapUpSeconds: 0 },
      'e-mail': { units: 70, max: 1, acceptSeconds: 20, wrapUpSeconds: 0 },
    };
    const day = new ToldDay(rulesWith({ channels })).ready('Lin').speaks('Lin', 'mail', { channel: 'e-mail' });
    day.comes('call').comes('chat 1', { channel: 'chat' }).comes('chat 2', { channel: 'chat' });
    expect(day.told()).toEqual(['0 s: chat 1 rings for Lin']);
    day.accepts('Lin', 'chat 1').ends('mail');
    expect(day.told()).toEqual(['0 s: chat 2 rings for Lin']);
    // A call needs all of a person: it keeps its place, and chats that fit go by.
    expect(day.comes('chat 3', { channel: 'chat' }).comes('chat 4', { channel: 'chat' }).told()).toEqual([
      '0 s: chat 3 rings for Lin',
    ]);
    expect(day.queue.whyWaiting('call').people).toMatchObject({ present: 1, noRoom: 1 });
  });

  test('a tenth of the people is kept for gold: the last free one takes no ordinary customer', () => {
    const keeps = [{ for: ['gold'], share: 0.1 }];
    const day = new ToldDay(rulesWith({ keeps }));
    for (let person = 10; person < 20; person++) day.ready(`person ${person}`);
    for (let contact = 0; contact < 10; contact++) day.comes(`ordinary ${contact}`);
    expect(day.told()).toHaveLength(9);
    expect(day.queue.whyWaiting('ordinary 9').people).toMatchObject({ noRoom: 9, kept: 1 });
    expect(day.comes('gold', { level: 'gold' }).told()).toEqual(['0 s: gold rings for person 19']);
    day.accepts('person 10', 'ordinary 0').accepts('person 19', 'gold').at(5);
    // One of nine others is done: that place goes to the one who waits.
    expect(day.ends('ordinary 0').told()).toEqual(['5 s: ordinary 9 rings for person 10']);
  });

  test('of a hundred people 0.29 are 29, whatever a computer makes of it', () => {
    const day = new ToldDay(rulesWith({ keeps: [{ for: ['gold'], share: 0.29 }] }));
    for (let person = 1; person <= 100; person++) day.ready(`person ${person}`).comes(`ordinary ${person}`);
    expect(day.told()).toHaveLength(71);
  });

  test('who is waited for alone, and kept, gets it once another of theirs is free', () => {
    const keeps = [{ for: ['gold'], share: 0.5 }];
    const day = new ToldDay(rulesWith({ keeps, lastAgentSeconds: 30 }))
      .ready('Bai')
      .ready('An', { english: 2, general: 1 });
    day.speaks('An', 'Zhou').at(1);
    expect(day.comes('Zhang', { lastAgent: 'Bai' }).told()).toEqual([]);
    expect(day.queue.whyWaiting('Zhang').people).toMatchObject({ kept: 1, waitForAnother: 1 });
    expect(day.ends('Zhou').told()).toEqual(['1 s: Zhang rings for Bai, who spoke with them last']);
  });

  test('a desk keeps its own people only', () => {
    const keeps = [{ for: ['gold'], share: 0.5, desk: 'english' }];
    const day = new ToldDay(rulesWith({ keeps }))
      .ready('Bai', { english: 2 })
      .ready('An', { english: 2 })
      .ready('Chen');
    for (const contact of ['Smith', 'Jones']) day.comes(contact, { desk: 'english' });
    expect(day.comes('Zhang').told()).toEqual(['0 s: Smith rings for An', '0 s: Zhang rings for Chen']);
    expect(day.comes('Brown', { desk: 'english', level: 'gold' }).told()).toEqual(['0 s: Brown rings for Bai']);
  });

  test('of nine people a tenth is nobody: whole people, rounded down', () => {
    const day = new ToldDay(rulesWith({ keeps: [{ for: ['gold'], share: 0.1 }] }));
    for (let person = 1; person < 10; person++) day.ready(`person ${person}`).comes(`ordinary ${person}`);
    expect(day.told()).toHaveLength(9);
  });
});
