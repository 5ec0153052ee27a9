import { describe, expect, test } from 'vitest';
import { rulesWith, ToldDay } from '../help/told-day.ts';

const ENGLISH_RELAXES = rulesWith({
  desks: [
    { id: 'general', steps: [{ afterSeconds: 0, needs: [{ general: 1 }] }] },
    {
      id: 'english',
      steps: [
        { afterSeconds: 0, needs: [{ english: 3 }] },
        { afterSeconds: 60, needs: [{ english: 1 }] },
      ],
      overflow: [{ afterSeconds: 120, to: 'general' }],
      closed: { to: 'general' },
    },
  ],
});

describe('who may take a contact', () => {
  test('after a minute somebody with less English may take it, before that nobody but the fluent', () => {
    const day = new ToldDay(ENGLISH_RELAXES).ready('Chen', { english: 1 });
    day.comes('Smith', { desk: 'english' });
    expect(day.at(59.999).told()).toEqual([]);
    expect(day.at(60).told()).toEqual(['60 s: more people may take Smith (step)', '60 s: Smith rings for Chen']);
  });

  test('a step adds people and takes none away: the fluent may take it still', () => {
    const day = new ToldDay(ENGLISH_RELAXES).comes('Smith', { desk: 'english' }).at(90);
    day.told();
    expect(day.ready('Lin', { english: 3 }).told()).toEqual(['90 s: Smith rings for Lin']);
  });

  test('after two minutes it overflows to the general desk', () => {
    const day = new ToldDay(ENGLISH_RELAXES).ready('Wang').comes('Smith', { desk: 'english' });
    expect(day.at(120).told()).toEqual([
      '60 s: more people may take Smith (step)',
      '120 s: more people may take Smith (overflow)',
      '120 s: Smith rings for Wang',
    ]);
  });

  test('closed, a desk leads elsewhere at once; opened again, it has its contacts again', () => {
    const day = new ToldDay(ENGLISH_RELAXES)
      .tell({ kind: 'desk-closed', desk: 'english' })
      .ready('Lin', { english: 3 });
    expect(day.comes('Smith', { desk: 'english' }).told()).toEqual([]);
    expect(day.queue.whyWaiting('Smith')).toMatchObject({ desk: 'english', takenAt: 'general' });
    expect(day.at(5).tell({ kind: 'desk-opened', desk: 'english' }).told()).toEqual(['5 s: Smith rings for Lin']);
  });

  test('a closed desk that leads nowhere keeps its contacts waiting', () => {
    const day = new ToldDay(rulesWith()).ready('Lin').tell({ kind: 'desk-closed', desk: 'general' });
    expect(day.comes('Zhang').comes('Li').told()).toEqual([]);
    expect(day.queue.whyWaiting('Li')).toMatchObject({ takenAt: null, place: 2, next: null });
    expect(day.at(9).tell({ kind: 'desk-opened', desk: 'general' }).told()).toEqual(['9 s: Zhang rings for Lin']);
  });

  test('rules that do not know what is there are refused; those that do leave everybody their place', () => {
    const day = new ToldDay(rulesWith())
      .comes('Zhang', { level: 'silver' })
      .at(10)
      .comes('Li')
      .comes('Wang', { level: 'gold' });
    const changed = (headStarts: object) => day.tell({ kind: 'rules', rules: rulesWith({ headStarts }) });
    expect(() => changed({ ordinary: 0, gold: 60 })).toThrow(expect.objectContaining({ code: 'rules-in-use' }));
    changed({ ordinary: 0, silver: 0, gold: 0 }).ready('Lin');
    expect(day.told()).toEqual(['10 s: Wang rings for Lin']);
    expect(day.queue.state().contacts.map(({ id, key }) => [id, key])).toEqual([
      ['Zhang', -30_000],
      ['Li', 10_000],
      ['Wang', -50_000],
    ]);
  });

  test('people aged 65 and over need nothing of the engine: whoever lets them in gives them a desk or a level', () => {
    const day = new ToldDay(rulesWith({ headStarts: { ordinary: 0, senior: 45 } })).ready('Lin').speaks('Lin', 'Zhou');
    day.comes('Zhang').at(44).comes('Grandmother Li', { level: 'senior' });
    expect(day.ends('Zhou').told()).toEqual(['44 s: Grandmother Li rings for Lin']);
  });
});

describe('why', () => {
  test('a contact waits: its place, what comes next, and what everybody lacks', () => {
    const day = new ToldDay(ENGLISH_RELAXES).ready('Lin').speaks('Lin', 'Zhou').ready('Chen', { english: 1 });
    day.ready('Sun').tell({ kind: 'away', person: 'Sun', reason: 'break' });
    day.comes('Smith', { desk: 'english' }).comes('Jones', { desk: 'english' }).comes('Wang');
    expect(day.queue.whyWaiting('Jones')).toMatchObject({
      place: 2,
      stage: 1,
      stages: 3,
      next: { at: 60_000, because: 'step' },
      people: { present: 2, away: 1, lackSkill: 2, lacking: [{ skill: 'english', level: 3, people: 2 }] },
    });
    // Whoever speaks English may take neither of them yet: Wang competes with neither.
    expect(day.queue.whyWaiting('Wang')).toMatchObject({ place: 1, people: { noRoom: 1, lackSkill: 1 } });
    // Somebody comes who may take all three: now they do.
    day.ready('Fluent', { english: 3, general: 1 }).accepts('Fluent', 'Smith');
    expect(day.queue.placeOf('Wang')).toBe(2);
  });

  test('this contact and not another, this person and not another', () => {
    const day = new ToldDay(ENGLISH_RELAXES).comes('Smith', { desk: 'english' }).at(1);
    day
      .ready('Chen')
      .ready('An')
      .at(2)
      .ready('Bai')
      .tell({ kind: 'away', person: 'Bai', reason: 'break' })
      .ready('Fu', { english: 1 });
    day.comes('Wang').at(3).comes('Li', { level: 'gold' });
    const [wang, li] = day.reasons;
    expect(wang).toEqual({
      offer: 1,
      contact: 'Wang',
      person: 'An',
      units: 0,
      since: 1000,
      passedOver: [
        { contact: 'Smith', key: 0, hindrance: { code: 'lacks-skill', lacking: [{ skill: 'english', level: 3 }] } },
      ],
      passedOverCount: 1,
      others: [{ person: 'Chen', units: 0, since: 1000, because: 'larger-id' }],
      othersCount: 1,
      hindered: { away: 1, 'desk-closed': 0, 'lacks-skill': 1, 'waits-for-another': 0, 'no-room': 0, kept: 0 },
    });
    // Gold came before Smith by its head start: nobody was passed over.
    expect(li).toMatchObject({
      contact: 'Li',
      person: 'Chen',
      passedOver: [],
      hindered: { 'no-room': 1, away: 1, 'lacks-skill': 1 },
    });
  });
});
