/** Rows and columns of the keyboard, and what everybody says in order; each is walked in both directions. */
const ways = [
  '`1234567890-=',
  '~!@#$%^&*()_+',
  'qwertyuiop[]\\',
  "asdfghjkl;'",
  'zxcvbnm,./',
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'qazwsxedcrfvtgbyhnujmikolp',
  '!qaz@wsx#edc$rfv%tgb^yhn&ujm*ik<(ol>)p:?',
  'zaq1xsw2cde3vfr4bgt5nhy6mju7',
  'qweasdzxc',
  '147258369',
  '741852963',
  '159357',
  '5201314',
];

const SHORTEST_STEP = 3;
const both = ways.flatMap((way) => [way, [...way].toReversed().join('')]);

/** Whether a text is nothing but pieces of such ways, each of three keys or more: `qwe123asd`, `1qaz2wsx`. Pure. */
export function isWalk(text: string): boolean {
  let rest = text;
  while (rest.length > 0) {
    const step = longestStep(rest);
    if (step < SHORTEST_STEP) return false;
    rest = rest.slice(step);
  }
  return true;
}

function longestStep(text: string): number {
  let longest = 0;
  for (const way of both) {
    let length = Math.max(longest, 1);
    while (length <= text.length && way.includes(text.slice(0, length))) longest = length++;
  }
  return longest;
}
