import { describe, expect, test } from 'vitest';
import { asJson, asText } from './forms.ts';
import { dropAllInTab, keptAt, type Place, type Shelf, type Shelves } from './kept.ts';

/** Holds what it is given, each text of at most `room` characters. */
function shelfOf(held: Record<string, string>, room = Number.POSITIVE_INFINITY): Shelf {
  return {
    get length() {
      return Object.keys(held).length;
    },
    key: (at) => Object.keys(held)[at] ?? null,
    getItem: (key) => held[key] ?? null,
    setItem: (key, text) => {
      if (text.length > room) throw new DOMException('no room', 'QuotaExceededError');
      held[key] = text;
    },
    removeItem: (key) => {
      delete held[key];
    },
  };
}

/** A tab of a browser that other tabs are open in. */
const tabOf = (browser: Shelf, tab: Shelf = shelfOf({})): Shelves => ({ tab: () => tab, browser: () => browser });

const forbidden = (): never => {
  throw new DOMException('told to keep nothing', 'SecurityError');
};
const sealed: Shelves = { tab: forbidden, browser: forbidden };

const asNumber = asJson((value): value is number => typeof value === 'number');
const hers: Place = { lives: 'in-browser', owner: 'ye', name: 'policy-draft', id: 'd1' };
const words: Place = { lives: 'in-tab', owner: null, name: 'portal.remark' };

describe('in this browser, for one person', () => {
  test('it is there after a reload, and not once it was dropped', () => {
    const shelves = tabOf(shelfOf({}));
    expect(keptAt(hers, asNumber, shelves).put(7)).toBe(true);
    expect(keptAt(hers, asNumber, shelves).find()).toBe(7);
    keptAt(hers, asNumber, shelves).drop();
    expect(keptAt(hers, asNumber, shelves).find()).toBe(null);
  });

  test('it is nobody else’s, and of nothing else', () => {
    const browser = shelfOf({});
    keptAt(hers, asNumber, tabOf(browser)).put(7);
    expect(keptAt({ ...hers, owner: 'he' }, asNumber, tabOf(browser)).find()).toBe(null);
    expect(keptAt({ ...hers, id: 'd2' }, asNumber, tabOf(browser)).find()).toBe(null);
  });

  test('two tabs do not write over each other; a closed one leaves its own to the next, once', () => {
    const browser = shelfOf({});
    const [one, other] = [tabOf(browser), tabOf(browser)];
    keptAt(hers, asNumber, one).put(1);
    keptAt(hers, asNumber, other).put(2);
    expect([one, other].map((tab) => keptAt(hers, asNumber, tab).find())).toEqual([1, 2]);
    keptAt(hers, asNumber, one).drop();
    expect(keptAt(hers, asNumber, tabOf(browser)).find()).toBe(2);
    expect(browser.length).toBe(1);
  });

  test('what was kept before there was one store is found', () => {
    const browser = shelfOf({ 'jieyi.policy-draft:ye:d1:tab-1': '7' });
    expect(keptAt(hers, asNumber, tabOf(browser, shelfOf({ 'jieyi.tab': 'tab-1' }))).find()).toBe(7);
  });

  test('what another tab left broken is passed over, and ours broken is none', () => {
    const browser = shelfOf({ 'jieyi.policy-draft:ye:d1:a': '{', 'jieyi.policy-draft:ye:d1:b': '8' });
    expect(keptAt(hers, asNumber, tabOf(browser)).find()).toBe(8);
    const broken = shelfOf({ 'jieyi.policy-draft:ye:d1:tab-1': '"seven"' });
    expect(keptAt(hers, asNumber, tabOf(broken, shelfOf({ 'jieyi.tab': 'tab-1' }))).find()).toBe(null);
  });
});

describe('in this tab', () => {
  test('words are there after a reload, as they always were written down, and in no other tab', () => {
    const [browser, tab] = [shelfOf({}), shelfOf({ 'jieyi.portal.remark': '"在吗" {' })];
    expect(keptAt(words, asText, tabOf(browser, tab)).find()).toBe('"在吗" {');
    expect(keptAt(words, asText, tabOf(browser)).find()).toBe(null);
    expect(keptAt({ ...words, owner: 'ye' }, asText, tabOf(browser, tab)).find()).toBe(null);
  });

  test('who leaves leaves nothing, and what is another’s stays', () => {
    const held = { 'jieyi.portal.remark': 'a', 'jieyi.portal.draft': '{}', 'jieyi.tab': 'tab-1' };
    dropAllInTab('portal.', tabOf(shelfOf({}), shelfOf(held)));
    expect(Object.keys(held)).toEqual(['jieyi.tab']);
  });
});

test('in all tabs, what the last one chose holds, by the name it always had', () => {
  const browser = shelfOf({ 'jieyi.mode': 'dark' });
  const chosen: Place = { lives: 'in-all-tabs', owner: null, name: 'mode' };
  expect(keptAt(chosen, asText, tabOf(browser)).find()).toBe('dark');
  keptAt(chosen, asText, tabOf(browser)).put('light');
  expect(keptAt(chosen, asText, tabOf(browser)).find()).toBe('light');
});

describe.each([words, hers])('where the browser cannot keep it, $lives', (place) => {
  test('for want of room, it says so, and what was there before is there', () => {
    const full = (held: Record<string, string>) => shelfOf(held, 36);
    const shelves = tabOf(full({}), full({}));
    keptAt(place, asText, shelves).put('short');
    expect(keptAt(place, asText, shelves).put('x'.repeat(37))).toBe(false);
    expect(keptAt(place, asText, shelves).find()).toBe('short');
  });

  test('because it may keep nothing, nothing throws', () => {
    const kept = keptAt(place, asText, sealed);
    expect([kept.put('a'), kept.find()]).toEqual([false, null]);
    expect(() => [kept.drop(), dropAllInTab('portal.', sealed)]).not.toThrow();
  });
});
