import { charactersOf } from '../../platform/text/cut-text.ts';

/*
 * Surnames of two characters and more: those of the Book of Surnames (百家姓) and of the censuses, in both scripts where
 * they differ. Left out: pairs that begin with a common surname (王孙, 高阳), which are more often its bearer's.
 */
const compoundSurnames = [
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容',
  '仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐',
  '段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 第五 纳兰 完颜 耶律 贺兰 叱干 哥舒 西陵 淳于 单于 公输 即墨 达奚',
  '丌官 榖梁 穀梁 毌丘 东里 东野 东乡 北宫 北唐 西乞 公仪 公户 公仲 公山 公玉 公乘 子书 子桑 归海 有琴 屠岸 胡母 胡毋 雍门',
  '浩生 叔孙 季孙 五鹿 巨毋 斛律 乞伏 沮渠 秃发 尔朱 库狄 豆卢 屈突 宿勤 若干 仆固 黑齿 朱邪 相里 伊祁 新垣 鲜虞 长鱼 士孙',
  '歐陽 東方 獨孤 萬俟 聞人 諸葛 尉遲 赫連 澹臺 濮陽 公孫 仲孫 鍾離 鐘離 長孫 鮮于 閭丘 子車 巫馬 顓孫 壤駟 樂正 谷梁 夾谷',
  '軒轅 段幹 東郭 南門 東門 西門 納蘭 完顏 賀蘭 單于 公輸 達奚 司馬 東里 東野 東鄉 北宮 南宮 公儀 歸海 爾朱 庫狄 豆盧',
  '爱新觉罗 愛新覺羅 叶赫那拉 葉赫那拉 钮祜禄 鈕祜祿 瓜尔佳 瓜爾佳 赫舍里 阿史那 侯莫陈 侯莫陳',
].flatMap((line) => line.split(' '));

const LONGEST_SURNAME = 4;
const compound = new Set(compoundSurnames);

/** Between the parts of a name that has no surname: 阿卜杜拉·买买提. */
const MIDDLE_DOT =
  /[\u00b7\u0387\u1427\u16eb\u2022\u2024\u2027\u2218\u2219\u22c5\u25cf\u25e6\u2e31\u2e33\u30fb\ua78f\uff65.．]/u;
/** What organisations are called by at the end of their names; what ends given names too (心, 园, 轩) is not among it. */
const ENDINGS = [
  '公司 集团 集團 企业 企業 超市 商场 商場 商城 商行 银行 銀行 支行 分行 车行 酒店 宾馆 旅馆 茶馆 餐馆 饭馆 酒楼 茶楼 餐厅 食堂 网吧 酒吧',
  '医院 醫院 学院 學院 法院 检察院 研究院 设计院 敬老院 卫生院 影院 剧院 事务所 派出所 研究所 诊所 交易所 会所 经营部 门市部 服务部',
  '项目部 总部 事业部 俱乐部 小卖部 加油站 服务站 工作站 车站 电站 合作社 旅行社 报社 出版社 杂志社 学校 學校 党校 中学 小学 大学 大學',
  '幼儿园 产业园 工业园 科技园 中心 协会 學會 学会 商会 工会 联合会 委员会 居委会 村委会 基金会 董事会 理事会 联盟 政府 法庭 办事处',
  '管理处 办公室 工作室 教研室 实验室 农场 牧场 林场 市场 机场 煤矿 农庄 山庄 物业 部队 支队 大队 中队 车队 消防队 工程队 施工队 传媒',
  '科技 网络 贸易 连锁 街道 社区',
].flatMap((line) => line.split(' '));
const ORGANISATION = new RegExp(`.{2}(?:${ENDINGS.join('|')}|[厂廠店铺鋪局])$`, 'u');
const PARTS_OF_COMPANY = /.{2}(?:有限|股份|责任|責任|合伙|合夥|分公司|个体工商|個體工商)/u;
const NOTE_IN_BRACKETS = /[（(【[〔][^）)】\]〕]*[）)】\]〕]/gu;

/**
 * The surname that a name begins with, as it is written among the Han; null where there is none to be told: a name of
 * several parts with dots, another script, an organisation, or more characters than such names have. Pure.
 */
export function surnameOf(name: string): string | null {
  const plain = plainName(name).replaceAll(NOTE_IN_BRACKETS, '');
  const characters = charactersOf(plain);
  if (MIDDLE_DOT.test(plain) || isOrganisation(name) || !characters.every(isHanCharacter)) return null;
  for (let length = LONGEST_SURNAME; length >= 2; length -= 1) {
    const begin = characters.slice(0, length).join('');
    const given = characters.length - length;
    if (compound.has(begin) && given >= 1 && given <= 3) return begin;
  }
  const [first] = characters;
  return first !== undefined && characters.length <= LONGEST_OF_ONE ? first : null;
}

/** With a surname of one character; four are as often a name of another people: 迪丽热巴. */
const LONGEST_OF_ONE = 3;

/** Without what is not seen, and without spaces, which are written in names of two characters. Pure. */
export function plainName(name: string): string {
  return name.replaceAll(/[\s\p{Cf}\u115f\u1160\u3164]+/gu, '');
}

export function isOrganisation(name: string): boolean {
  const plain = plainName(name).normalize('NFKC');
  return ORGANISATION.test(plain.replaceAll(NOTE_IN_BRACKETS, '')) || PARTS_OF_COMPANY.test(plain);
}

const isHanCharacter = (character: string) => /^\p{Script=Han}/u.test(character);

/**
 * How to address the customer (docs/rules/identity.md#address): surname and 先生 or 女士; without a surname by the title
 * alone, an organisation as such. Pure.
 */
export function addressOf(name: string, title: string): { zh: string; en: string } {
  if (isOrganisation(name)) return { zh: '贵单位', en: 'Your organisation' };
  const surname = surnameOf(name);
  if (surname === null) return title === '女士' ? { zh: title, en: 'Madam' } : { zh: title, en: 'Sir' };
  return { zh: surname + title, en: `${title === '女士' ? 'Ms' : 'Mr'} ${surname}` };
}
