const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const TEN_THOUSAND = 10_000;

/** Words that numbers are counted by; `一` and `两` mean many other things where none follows. */
const COUNTED = '[次回遍趟天日周月年季时小分秒个名位人户张笔元角条件项档级度号倍轮款通封单工成]';
const CHINESE = new RegExp(`([零〇一二两三四五六七八九十百千万]+)(?=\\s*${COUNTED})`, 'gu');
const ENGLISH: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['zero'],
    ['one', 'first', 'once'],
    ['two', 'second', 'twice'],
    ['three', 'third', 'thrice'],
    ['four', 'fourth'],
    ['five', 'fifth'],
    ['six', 'sixth'],
    ['seven', 'seventh'],
    ['eight', 'eighth'],
    ['nine', 'ninth'],
    ['ten', 'tenth'],
    ['eleven', 'eleventh'],
    ['twelve', 'twelfth'],
    ['thirteen'],
    ['fourteen'],
    ['fifteen', 'fifteenth'],
    ['sixteen'],
    ['seventeen'],
    ['eighteen'],
    ['nineteen'],
    ['twenty', 'twentieth'],
  ].flatMap((words, number) => words.map((word) => [word, number] as const)),
);

/** The whole numbers that a sentence names, in digits (also full-width ones), in Chinese or in English words. */
export function numbersNamedIn(text: string): Set<number> {
  const plain = text.normalize('NFKC');
  const inDigits = [...plain.matchAll(/(?<![\p{L}\d.,-])\d{1,15}(?![\d]|[.,]\d|-\w)/gu)].map(([digits]) =>
    Number(digits),
  );
  // After a Chinese character digits stand alone: 第5次.
  const afterChinese = [...plain.matchAll(/(?<=\p{Script=Han})\d{1,15}(?![\d]|[.,]\d)/gu)].map(([digits]) =>
    Number(digits),
  );
  const inChinese = [...plain.matchAll(CHINESE)].map(([, words = '']) => readChinese(words));
  const inEnglish = [...plain.toLowerCase().matchAll(/[a-z]+/gu)].flatMap(([word]) => ENGLISH[word] ?? []);
  return new Set([...inDigits, ...afterChinese, ...inChinese, ...inEnglish]);
}

/** 十五 is 15, 一百二十 is 120, 二〇二六 is 2026. */
function readChinese(words: string): number {
  if (!/[十百千万]/u.test(words)) return Number([...words].map((word) => DIGITS[word] ?? 0).join(''));
  const [high, low] = words.includes('万') ? words.split('万', 2) : ['', words];
  return readBelow(high ?? '') * TEN_THOUSAND + readBelow(low ?? '');
}

function readBelow(words: string): number {
  let sum = 0;
  let digit: number | null = null;
  for (const word of words) {
    const unit = UNITS[word];
    if (unit === undefined) digit = DIGITS[word] ?? 0;
    else {
      sum += (digit ?? 1) * unit;
      digit = null;
    }
  }
  return sum + (digit ?? 0);
}
