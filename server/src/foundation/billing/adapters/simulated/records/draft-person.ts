import type { Customer, CustomerLevel, VerificationMeans } from '../../../boss-records.ts';
import type { Draw } from './draw.ts';
import type { CityId } from './known-places.ts';
import type { KnownPlan } from './known-offers.ts';

export const customerCount = 400;
/** Customers before this index live in Zhejiang, the others in Jiangsu. */
const firstOfJiangsu = 300;

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹'];
const givenFor = {
  先生: ['建国', '伟', '志强', '浩然', '明辉', '俊杰', '立群', '海涛', '文博', '国栋', '晓东', '振华', '子轩', '永康'],
  女士: ['秀英', '芳', '丽娟', '雨桐', '静怡', '晓燕', '淑华', '佳宁', '美玲', '思琪', '红梅', '婉清', '欣怡', '桂兰'],
} as const;

/** The customer's number, from a range that is given to nobody: +86 138 0000 1xxx and +86 139 0000 1xxx. */
export function phoneOf(index: number): string {
  if (index < firstOfJiangsu) return `+8613800001${pad(index)}`;
  return `+8613900001${pad(index - firstOfJiangsu)}`;
}

/** The index behind a number, or null. */
export function indexOfPhone(phone: string): number | null {
  const match = /^\+861(38|39)00001(\d{3})$/.exec(phone);
  if (!match) return null;
  const zhejiang = match[1] === '38';
  const index = Number(match[2]) + (zhejiang ? 0 : firstOfJiangsu);
  const last = zhejiang ? firstOfJiangsu : customerCount;
  return index < last ? index : null;
}

export function refOf(index: number): string {
  return `C${pad(index)}`;
}

/** The index behind a ref, or null. */
export function indexOfRef(ref: string): number | null {
  const match = /^C(\d{3})$/.exec(ref);
  if (!match) return null;
  const index = Number(match[1]);
  return index < customerCount ? index : null;
}

/** Six digits that depend on the customer alone, so that the sample callers' passwords hold for every seed. */
export function servicePasswordOf(index: number): string {
  return String(100_000 + ((index * 7919 + 271_828) % 900_000));
}

/** The last four characters of the identity card. */
export function idCardTailOf(index: number): string {
  return String(1000 + ((index * 3571 + 1618) % 9000));
}

export function cityFor(index: number, draw: Draw): CityId {
  if (index < firstOfJiangsu) return draw.chance(0.6) ? 'zj-hz' : 'zj-nb';
  return draw.chance(0.5) ? 'js-nj' : 'js-sz';
}

export function draftPerson(index: number, cityId: CityId, plan: KnownPlan, draw: Draw): Customer {
  const title = draw.chance(0.5) ? '先生' : '女士';
  return {
    ref: refOf(index),
    name: draw.pick(surnames) + draw.pick(givenFor[title]),
    title,
    phone: phoneOf(index),
    level: drawLevel(draw),
    birthDate: birthDateOf(index),
    provinceId: cityId.slice(0, 2),
    cityId,
    planName: plan.name,
    status: 'active',
    verificationMeans: drawMeans(draw),
  };
}

/** A date that depends on the customer alone. One in ten is older than 75; one in nine has none. */
function birthDateOf(index: number): string | null {
  if (index % 9 === 8) return null;
  const year = index % 10 === 1 ? 1930 + (index % 20) : 1962 + ((index * 29 + 41) % 42);
  return `${year}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
}

function drawLevel(draw: Draw): CustomerLevel {
  const chance = draw.fraction();
  if (chance < 0.03) return 'diamond';
  if (chance < 0.1) return 'gold';
  return chance < 0.25 ? 'silver' : 'ordinary';
}

function drawMeans(draw: Draw): readonly VerificationMeans[] {
  const chance = draw.fraction();
  if (chance < 0.03) return [];
  return chance < 0.1 ? ['idCardTail'] : ['servicePassword', 'idCardTail'];
}

function pad(index: number): string {
  return String(index).padStart(3, '0');
}
