import type { Bilingual, DataPackage } from '../../../boss-records.ts';

/** A monthly plan: fees in fen, allowances per calendar month. */
export interface KnownPlan {
  readonly code: string;
  readonly name: Bilingual;
  readonly monthlyFen: number;
  readonly voiceMinutes: number;
  readonly minuteFen: number;
  readonly smsCount: number;
  readonly callerIdFen: number;
  readonly data: PackageOffer;
}

export type PackageOffer = Omit<DataPackage, 'id' | 'precedence' | 'from' | 'to'>;

function data(zh: string, en: string, covers: DataPackage['covers'], megabytes: number, feeFen: number): PackageOffer {
  return { name: { zh, en }, covers, allowanceKb: megabytes * 1024, feeFen, overFenPerMb: 100 };
}

/** Charged where no package covers the use: 1 yuan a MB. */
export const standardFenPerMb = 100;
export const smsFen = 10;
export const longDistanceMinuteFen = 20;
export const roamingMinuteFen = 39;
export const infoLineMinuteFen = 100;

const easyCard: KnownPlan = {
  code: 'easy-card',
  name: { zh: '轻松卡', en: 'Easy Card' },
  monthlyFen: 1000,
  voiceMinutes: 60,
  minuteFen: 25,
  smsCount: 20,
  callerIdFen: 500,
  data: data('WAP手机上网5元包', 'WAP phone browsing, 5 yuan', 'WAP', 30, 500),
};

export const plans: readonly KnownPlan[] = [
  easyCard,
  {
    code: 'business-88',
    name: { zh: '商务88套餐', en: 'Business 88' },
    monthlyFen: 8800,
    voiceMinutes: 450,
    minuteFen: 19,
    smsCount: 100,
    callerIdFen: 0,
    data: data('上网100兆包', 'Data 100 MB', 'both', 100, 1000),
  },
  {
    code: 'campus-28',
    name: { zh: '校园28套餐', en: 'Campus 28' },
    monthlyFen: 2800,
    voiceMinutes: 100,
    minuteFen: 20,
    smsCount: 300,
    callerIdFen: 0,
    data: data('上网70兆包', 'Data 70 MB', 'both', 70, 500),
  },
  {
    code: 'talk-58',
    name: { zh: '畅聊58套餐', en: 'Talk 58' },
    monthlyFen: 5800,
    voiceMinutes: 300,
    minuteFen: 19,
    smsCount: 60,
    callerIdFen: 0,
    data: data('上网30兆包', 'Data 30 MB', 'both', 30, 500),
  },
];

/** The plan of that code. Throws `RangeError` when there is none. */
export function planOf(code: string): KnownPlan {
  const plan = plans.find((known) => known.code === code);
  if (!plan) throw new RangeError(`no such plan: ${code}`);
  return plan;
}

/** What can be added beside a plan's own package. */
export const addedPackage: PackageOffer = data('加油70兆包', 'Top-up 70 MB', 'both', 70, 700);

/** A content provider's service. */
export interface KnownService {
  readonly serviceId: string;
  readonly serviceName: Bilingual;
  readonly providerName: Bilingual;
  readonly monthlyFen: number;
  readonly onDemandFen: number;
  readonly accessNumber: string;
  readonly instruction: string;
}

function service(
  serviceId: string,
  [nameZh, nameEn]: readonly [string, string],
  [providerZh, providerEn]: readonly [string, string],
  [monthlyFen, onDemandFen]: readonly [number, number],
  [accessNumber, instruction]: readonly [string, string],
): KnownService {
  const serviceName = { zh: nameZh, en: nameEn };
  const providerName = { zh: providerZh, en: providerEn };
  return { serviceId, serviceName, providerName, monthlyFen, onDemandFen, accessNumber, instruction };
}

export const services: readonly KnownService[] = [
  service(
    'S101',
    ['每日天气', 'Daily Weather'],
    ['晴朗信息', 'Qinglang Information'],
    [300, 100],
    ['1065800101', 'TQ'],
  ),
  service(
    'S202',
    ['笑话天天送', 'A Joke a Day'],
    ['乐开怀科技', 'Lekaihuai Technology'],
    [500, 100],
    ['1065800202', 'XH'],
  ),
  service(
    'S303',
    ['彩图下载', 'Picture Download'],
    ['彩虹互动', 'Caihong Interactive'],
    [800, 200],
    ['1065800303', 'CT7'],
  ),
  service(
    'S404',
    ['英语每日一句', 'English Sentence of the Day'],
    ['博学在线', 'Boxue Online'],
    [600, 100],
    ['1065800404', 'YY'],
  ),
];

/** The service of that id. Throws `RangeError` when there is none. */
export function serviceOf(serviceId: string): KnownService {
  const found = services.find((known) => known.serviceId === serviceId);
  if (!found) throw new RangeError(`no such service: ${serviceId}`);
  return found;
}
