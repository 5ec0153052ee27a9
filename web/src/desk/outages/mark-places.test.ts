import { expect, test } from 'vitest';
import { markPlaces } from './mark-places.ts';

test.each([
  { place: '翠苑二区 7 幢', words: ['翠苑'], marked: '[翠苑]二区 7 幢' },
  { place: '西湖区翠苑、文一路', words: ['文一路', '翠苑'], marked: '西湖区[翠苑]、[文一路]' },
  { place: 'Ｃ座 wanda', words: ['c座', 'WANDA'], marked: '[Ｃ座] [wanda]' },
  { place: '翠 苑', words: ['翠苑'], marked: '[翠 苑]' },
  { place: '萧山', words: ['翠苑'], marked: '萧山' },
  { place: '萧山', words: [], marked: '萧山' },
  { place: '萧山', words: [' '], marked: '萧山' },
])('$words in $place', ({ place, words, marked }) => {
  expect(
    markPlaces(place, words)
      .map(({ text, hit }) => (hit ? `[${text}]` : text))
      .join(''),
  ).toBe(marked);
});
