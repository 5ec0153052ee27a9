import { expect, test } from 'vitest';

type Texts = { [key: string]: string | Texts };

const files = import.meta.glob<Texts>(['./zh-CN/**/*.json', './en/**/*.json'], { eager: true, import: 'default' });
const kinds = import.meta.glob<readonly Texts[]>('../../../content/tickets/kinds.json', {
  eager: true,
  import: 'default',
});

/** Each with the word that stands for the notion instead: one word for one notion, on every page. */
const banned: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\bmass fault/i, 'outage'],
    [/\bbreach/i, 'overdue'],
    [/\bclocks?\b/i, 'deadline'],
    [/\basked back/i, 'information requested'],
    [/\bin hand\b/i, 'in progress'],
    [/\bgiven? back\b/i, 'return'],
    [/\bpass(?:ed)? on\b/i, 'reassign'],
    [/\bnot content\b/i, 'not satisfied'],
    [/\bclimbs?\b/i, 'escalates'],
    [/\banew\b/i, 'again'],
    [/\bown part\b/i, 'provincial rules'],
    [/\bcannot be had\b/i, 'unavailable'],
    [/\bmended?\b/i, 'fix'],
    [/\bbusiness hall\b/i, 'store'],
    [/\brecharg/i, 'top up'],
    [/\bblacklist/i, 'block list'],
    [/\bshipped\b/i, 'built in'],
    [/\bsomebody\b/i, 'someone'],
    [/\bwhoever\b/i, 'anyone who'],
    [/\bby (?:it|them)sel(?:f|ves)\b/i, 'automatically'],
    [/\b[Pp]osts?\b/, 'role'],
    [/\bharassing\b/i, 'nuisance'],
    [/\bhandset\b/i, 'device'],
  ],
  'zh-CN': [
    [/[「」『』]/u, '“”'],
    [/／/u, '/'],
    [/⋯/u, '……'],
    [/钻卡/u, '钻石卡'],
    [/去看/u, '查看'],
    [/网页聊天|网页会话/u, '网页客服'],
    [/越级渠道|升级来件/u, '升级投诉'],
    [/拆开还原/u, '撤销合并'],
    [/[一-鿿] [一-鿿]/u, 'no space between Chinese and Chinese'],
  ],
};

function textsOf(texts: Texts | readonly Texts[], before: string): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${before}.${key}`, value]] : textsOf(value, `${before}.${key}`),
  );
}

const shown = Object.entries(files).flatMap(([path, texts]) => textsOf(texts, path));
const inContent = Object.values(kinds).flatMap((all) => textsOf(all, 'kinds'));

test.each([
  ['en', [...shown.filter(([at]) => at.startsWith('./en/')), ...inContent.filter(([at]) => at.endsWith('.en'))]],
  ['zh-CN', [...shown.filter(([at]) => at.startsWith('./zh-CN/')), ...inContent.filter(([at]) => at.endsWith('.zh'))]],
])('one word stands for one notion in %s', (language, texts) => {
  expect(texts.length).toBeGreaterThan(1000);
  const wrong = texts.flatMap(([at, text]) =>
    (banned[language] ?? [])
      .filter(([word]) => word.test(text.replaceAll(/\{\{[^}]*\}\}/g, '0')))
      .map(([, instead]) => `${at}: “${text}”, say: ${instead}`),
  );
  expect(wrong).toEqual([]);
});
