import { describe, expect, test } from 'vitest';
import { rulesWith, ToldDay } from '../help/told-day.ts';

describe('the last agent', () => {
  const rules = rulesWith({ lastAgentSeconds: 30 });

  test('is waited for, though others are free, and gets it when they are done', () => {
    const day = new ToldDay(rules).ready('Lin').speaks('Lin', 'Zhou').ready('Chen');
    expect(day.comes('Zhang', { lastAgent: 'Lin' }).told()).toEqual([]);
    expect(day.queue.whyWaiting('Zhang')).toMatchObject({
      waitsFor: { person: 'Lin', until: 30_000 },
      next: { at: 30_000, because: 'last-agent-over' },
      people: { present: 2, noRoom: 1, waitForAnother: 1 },
    });
    expect(day.at(29).ends('Zhou').told()).toEqual(['29 s: Zhang rings for Lin, who spoke with them last']);
  });

  test('is waited for no longer than the rules say', () => {
    const day = new ToldDay(rules)
      .ready('Lin')
      .speaks('Lin', 'Zhou')
      .ready('Chen')
      .comes('Zhang', { lastAgent: 'Lin' });
    expect(day.at(30).told()).toEqual([
      '30 s: more people may take Zhang (last-agent-over)',
      '30 s: Zhang rings for Chen',
    ]);
  });

  test('is not waited for once they leave', () => {
    const day = new ToldDay(rules)
      .ready('Lin')
      .speaks('Lin', 'Zhou')
      .ready('Chen')
      .comes('Zhang', { lastAgent: 'Lin' })
      .at(3);
    expect(day.tell({ kind: 'away', person: 'Lin', reason: 'break' }).told()).toEqual([
      '3 s: more people may take Zhang (last-agent-not-there)',
      '3 s: Zhang rings for Chen',
    ]);
  });

  test('who is not there is not waited for at all', () => {
    const day = new ToldDay(rules).ready('Chen').comes('Zhang', { lastAgent: 'Lin' });
    expect(day.told()).toEqual(['0 s: Zhang rings for Chen']);
  });

  test('is not waited for once they cannot do it any more', () => {
    const day = new ToldDay(rules)
      .ready('Lin')
      .speaks('Lin', 'Zhou')
      .ready('Chen')
      .comes('Zhang', { lastAgent: 'Lin' })
      .at(3);
    expect(day.tell({ kind: 'skills', person: 'Lin', skills: { english: 1 } }).told()).toEqual([
      '3 s: more people may take Zhang (last-agent-not-there)',
      '3 s: Zhang rings for Chen',
    ]);
  });

  test('has no turn before others who came first', () => {
    const day = new ToldDay(rules)
      .ready('Lin')
      .speaks('Lin', 'Zhou')
      .comes('Wang')
      .at(1)
      .comes('Zhang', { lastAgent: 'Lin' });
    expect(day.ends('Zhou').told()).toEqual(['1 s: Wang rings for Lin']);
  });
});

describe('an offer', () => {
  test('not accepted in its time goes to another, its place kept, and the person is set away', () => {
    const day = new ToldDay(rulesWith())
      .ready('Bai')
      .speaks('Bai', 'Zhou')
      .ready('An')
      .at(2)
      .comes('Zhang')
      .at(3)
      .comes('Li');
    expect(day.told()).toEqual(['2 s: Zhang rings for An']);
    expect(day.at(21.999).told()).toEqual([]);
    expect(day.at(22).told()).toEqual([
      '22 s: Zhang rings no more for An (not-accepted)',
      '22 s: An is set away (not-accepted)',
    ]);
    expect(() => day.accepts('An', 'Zhang')).toThrow(expect.objectContaining({ code: 'not-offered' }));
    expect(day.at(40).ends('Zhou').told()).toEqual(['40 s: Zhang rings for Bai']);
    expect(day.queue.state().people.find(({ id }) => id === 'An')).toMatchObject({
      presence: 'away',
      reason: 'not-accepted',
    });
  });

  test('let pass takes back whatever else rings for that person', () => {
    const day = new ToldDay(rulesWith())
      .ready('An')
      .comes('chat 1', { channel: 'chat' })
      .at(5)
      .comes('chat 2', { channel: 'chat' });
    day.told();
    expect(day.at(30).told()).toEqual([
      '30 s: chat 1 rings no more for An (not-accepted)',
      '30 s: An is set away (not-accepted)',
      '30 s: chat 2 rings no more for An (away)',
    ]);
    expect(day.at(31).tell({ kind: 'ready', person: 'An' }).told()).toEqual([
      '31 s: chat 1 rings for An',
      '31 s: chat 2 rings for An',
    ]);
  });

  test('goes back in order of the places, not in that of ringing', () => {
    const day = new ToldDay(rulesWith()).at(5).ready('An').comes('chat 1', { channel: 'chat' });
    day.comes('chat 2', { channel: 'chat', since: 0 });
    day.told();
    expect(day.tell({ kind: 'gone', person: 'An' }).told()).toEqual([
      '5 s: chat 2 rings no more for An (gone)',
      '5 s: chat 1 rings no more for An (gone)',
    ]);
  });

  test('declined goes to another, and whoever declines is set away', () => {
    const day = new ToldDay(rulesWith()).ready('An').ready('Bai').comes('Zhang');
    day.told();
    expect(day.tell({ kind: 'declined', contact: 'Zhang', person: 'An' }).told()).toEqual([
      '0 s: Zhang rings no more for An (declined)',
      '0 s: An is set away (declined)',
      '0 s: Zhang rings for Bai',
    ]);
  });

  test('whose customer hangs up costs nobody their turn', () => {
    const day = new ToldDay(rulesWith()).ready('An').at(1).ready('Bai').comes('Zhang');
    day.told();
    expect(day.at(4).tell({ kind: 'leave', contact: 'Zhang' }).comes('Li').told()).toEqual([
      '4 s: Zhang rings no more for An (left)',
      '4 s: Li rings for An',
    ]);
  });
});

describe('after the conversation', () => {
  const channels = { voice: { units: 100, max: 1, acceptSeconds: 20, wrapUpSeconds: 30 } };

  test('nothing rings during wrap-up; when its time is over, the next does', () => {
    const day = new ToldDay(rulesWith({ channels })).ready('Lin').speaks('Lin', 'Zhou').comes('Zhang');
    expect(day.at(10).ends('Zhou').told()).toEqual([]);
    expect(day.at(40).told()).toEqual(['40 s: Lin has wrapped up Zhou', '40 s: Zhang rings for Lin']);
  });

  test('who is done earlier has the next earlier', () => {
    const day = new ToldDay(rulesWith({ channels }))
      .ready('Lin')
      .speaks('Lin', 'Zhou')
      .comes('Zhang')
      .at(10)
      .ends('Zhou');
    expect(day.at(15).tell({ kind: 'wrapped-up', contact: 'Zhou' }).told()).toEqual([
      '15 s: Lin has wrapped up Zhou',
      '15 s: Zhang rings for Lin',
    ]);
  });

  test('a contact that is given back has its old place, and is waited with for whom it is meant', () => {
    const rules = rulesWith({ lastAgentSeconds: 30 });
    const day = new ToldDay(rules)
      .ready('Lin')
      .speaks('Lin', 'Zhou')
      .ready('Expert Zhao')
      .speaks('Expert Zhao', 'Zhang');
    day.at(5).comes('Wang').at(60);
    expect(day.tell({ kind: 'returned', contact: 'Zhang', to: 'Lin' }).told()).toEqual([
      '60 s: Wang rings for Expert Zhao',
    ]);
    day.at(70).comes('Sun');
    expect(day.at(75).ends('Zhou').told()).toEqual(['75 s: Zhang rings for Lin, who spoke with them last']);
  });

  test('who is gone keeps what they speak with until it is given back, and is then forgotten', () => {
    const day = new ToldDay(rulesWith()).ready('Lin').speaks('Lin', 'Zhou').tell({ kind: 'gone', person: 'Lin' });
    expect(day.queue.state().people).toHaveLength(1);
    day.at(60).tell({ kind: 'returned', contact: 'Zhou' });
    expect(day.queue.state().people).toEqual([]);
    expect(day.ready('Chen').told()).toEqual(['60 s: Zhou rings for Chen']);
  });
});
