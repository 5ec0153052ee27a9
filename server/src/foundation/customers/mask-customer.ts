import { cutText, lengthOf } from '../../platform/text/cut-text.ts';

/** What a post that does not need more may see of a name: the surname (two characters for compound ones). */
export function maskName(name: string): string {
  const surname = surnameOf(name);
  return surname + '*'.repeat(Math.max(1, lengthOf(name) - lengthOf(surname)));
}

/** Of what could be anything, its first character alone. */
export function maskText(text: string): string {
  return `${cutText(text, 1)}***`;
}

/**
 * `138****2041`: enough to recognise, too little to call. Takes E.164, shows the national number; of a short one less, so
 * that some of its digits are always hidden.
 */
export function maskPhone(phone: string): string {
  const national = phone.replace(/^\+86/, '');
  const [first, last] = endsShown(national.length);
  return `${national.slice(0, first)}****${national.slice(national.length - last)}`;
}

/** A customer as lists show them; a number that is theirs no more is not shown. */
export function maskCustomer({ name, ...has }: { name: string } & NumberHeld): { name: string; phone: string | null } {
  const phone = phoneOf(has);
  return { name: maskName(name), phone: phone === null ? null : maskPhone(phone) };
}

/** The number they were met with, and since when it is theirs no more. */
export interface NumberHeld {
  phone: string;
  phoneLeftAt: Date | null;
}

/** The number by which they can be reached; null once BOSS gave it to somebody else, or to nobody. */
export function phoneOf({ phone, phoneLeftAt }: NumberHeld): string | null {
  return phoneLeftAt === null ? phone : null;
}

/** How much of both ends may be seen: at least three signs are hidden. */
function endsShown(length: number): readonly [first: number, last: number] {
  if (length >= 10) return [3, 4];
  return length >= 7 ? [2, 2] : [0, 0];
}

/** Those in use today, by the Book of Surnames and the censuses. */
const compoundSurnames = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 ' +
    '仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 ' +
    '段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 第五 纳兰 完颜 耶律 贺兰 叱干 哥舒 西陵 淳于 单于 公输 即墨 达奚'
  ).split(' '),
);

export function surnameOf(name: string): string {
  const two = cutText(name, 2);
  return compoundSurnames.has(two) && lengthOf(name) > 2 ? two : cutText(name, 1);
}

/** How to address the customer (docs/rules/identity.md#address): surname and 先生/女士. */
export function addressOf(name: string, title: string): { zh: string; en: string } {
  return { zh: surnameOf(name) + title, en: title === '女士' ? `Ms ${surnameOf(name)}` : `Mr ${surnameOf(name)}` };
}
