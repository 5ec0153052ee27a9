/** A text in both languages; the sheet shows them side by side. */
export interface BothWords {
  readonly zh: string;
  readonly en: string;
}

export const guideName = '说明 Guide';

export const guideTitle: BothWords = { zh: '如何填写这张规则表', en: 'How to fill in this table of rules' };

export const howToEdit: readonly BothWords[] = [
  {
    zh: '每行是一条规则，行的先后就是规则的先后。改好后存为 .xlsx 文件，在政策工作室的同一张表里导入。',
    en: 'Each row is a rule, and the rules keep the order of the rows. Save as .xlsx and import it into the same table in the policy studio.',
  },
  {
    zh: '规则编号请勿改动：系统凭它认出原来的规则。新增一行时把编号留空，导入时自动编号；复制一行后也请先清空编号。',
    en: 'Leave rule ids as they are: they tell which rule a row is. Leave the id of a new row empty and it gets one on import; empty it after copying a row, too.',
  },
  {
    zh: '名称给人看，可以修改，请两种语言都写上，同一张表里不要重复。',
    en: 'Names are for people and may be changed. Give both languages, and no two rules of a table the same name.',
  },
  {
    zh: '删去一行就是删去这条规则。',
    en: 'A row that is gone removes its rule.',
  },
  {
    zh: '第二行是各列在政策文件里的名字，列可以调换位置，但请保留这一行。第一行的标题只供阅读，改动无效。',
    en: 'The second row has the names of the columns in the policy file. Columns may change places, but keep that row. The headings in the first row are only for reading.',
  },
  {
    zh: '表中不要增加别的列，不要使用公式。自己的笔记可以写在另外的工作表里。',
    en: 'Add no other columns to the table, and use no formulas. Notes of your own may go onto another sheet.',
  },
  {
    zh: '写法有误的单元格也能导入，工作室会在该行旁边指出问题。',
    en: 'Cells with mistakes can be imported as well: the studio shows what is wrong beside the row.',
  },
];

export const cellTitle: BothWords = { zh: '单元格的写法', en: 'What to write into a cell' };

/** How it is said in words, in each language, and what FEEL, which may be written as well, has for it. */
export const cellLanguage: readonly { readonly feel: string; readonly means: BothWords }[] = [
  { feel: '-', means: { zh: '– 或留空：任意（条件列）', en: '– or empty: any (conditions)' } },
  { feel: '"open"', means: { zh: '处理中：取值写它的名称，见下', en: 'open: a value by its name, see below' } },
  {
    feel: '"open", "closed"',
    means: { zh: '处理中或已办结：其中任何一个', en: 'open or closed: any of these' },
  },
  { feel: 'not("none")', means: { zh: '不是“无”：除此之外', en: 'not “none”: anything but this' } },
  { feel: 'true', means: { zh: '是；相反的是“否”', en: 'yes; the opposite is no' } },
  { feel: '3', means: { zh: '3 次，或只写 3：正好', en: '3: exactly' } },
  {
    feel: '>= 2',
    means: { zh: '至少 2 次；还有：至多、多于、少于', en: 'at least 2; also at most, more than, fewer than' },
  },
  { feel: '[1..4]', means: { zh: '1 次 至 4 次：含两端', en: '1 to 4: both included' } },
  { feel: 'null', means: { zh: '无（结果列）', en: 'none (results)' } },
  {
    feel: '["callPlace"]',
    means: { zh: '通话地点：多项用顿号隔开（结果列）', en: 'call place: several with commas (results)' },
  },
  {
    feel: 'FEEL',
    means: {
      zh: '词语写不出的，以“表达式：”开头，后面写 FEEL',
      en: 'What words cannot say begins with “Expression:” and goes on in FEEL',
    },
  },
];

export const columnsTitle: BothWords = { zh: '各列可填的值', en: 'What each column may hold' };
export const columnsHead = ['列 Column', '可填的值 Value', '含义', 'Meaning'] as const;

export const anything: BothWords = { zh: '任意', en: 'any' };
export const freeText: BothWords = { zh: '任意文字；没有就写“无”', en: 'any text; “none” if there is none' };

/** Whole numbers, both bounds included. */
export function wholeNumbers(min: number, max: number | null): BothWords {
  if (max !== null) return { zh: `从 ${min} 到 ${max} 的整数`, en: `a whole number from ${min} to ${max}` };
  return { zh: `不小于 ${min} 的整数`, en: `a whole number, ${min} or more` };
}
