import { expect, test } from 'vitest';
import { contentOf, emptyForm, judgeForm, toFields, WHOLE_GROUP, withFields } from './notice-form.ts';

const now = Date.UTC(2026, 2, 2, 2);
const whole = { ...emptyForm('zj'), titleZh: '题', textZh: '文', until: '2026-03-03T10:00' };

test.each([
  [{}, null],
  [{ province: '' }, 'province'],
  [{ titleZh: ' ' }, 'title'],
  [{ textZh: '' }, 'text'],
  [{ until: '' }, 'until'],
  [{ until: '', openEnded: true }, null],
  [{ until: '', openEnded: true, kind: 'fault' as const }, 'until'],
  [{ until: '2026-03-02T10:00' }, 'past'],
  [{ from: '2026-03-04T10:00' }, 'order'],
  [{ titleEn: 'x'.repeat(81) }, 'long'],
])('%j hinders it: %s', (more, hindrance) => {
  expect(judgeForm({ ...whole, ...more }, now)).toBe(hindrance);
});

test('what is kept comes back as it was typed', () => {
  const typed = {
    ...whole,
    kind: 'fault' as const,
    posts: ['agent' as const],
    places: ['zj', 'zj-hz'],
    asksAnew: false,
  };
  expect(withFields(emptyForm(''), toFields(typed))).toEqual(typed);
  expect(withFields(whole, {})).toEqual(whole);
});

test('places are sent with faults only, provinces apart from cities', () => {
  const audience = { province: null, cities: [], posts: [], teams: [], skills: [] };
  const form = { ...whole, province: WHOLE_GROUP, places: ['zj', 'js-nj'] };
  expect(contentOf({ ...form, kind: 'fault' }, audience, ['zj', 'js']).places).toEqual({
    provinces: ['zj'],
    cities: ['js-nj'],
  });
  expect(contentOf(form, audience, ['zj', 'js']).places).toEqual({ provinces: [], cities: [] });
});
