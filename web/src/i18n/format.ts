import type { Language } from './language.ts';

/** Times are shown in the operator's zone, whatever the browser's. */
const ZONE = 'Asia/Shanghai';

export function money(fen: number, language: Language): string {
  const yuan = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    fen / 100,
  );
  return language === 'en' ? `CNY ${yuan}` : `${yuan} 元`;
}

/** 0.83 as 83%; what is not quite all is never told as all. */
export function percent(share: number, language: Language): string {
  const whole = share < 1 ? Math.min(99, Math.round(share * 100)) : 100;
  return new Intl.NumberFormat(language, { style: 'percent' }).format(whole / 100);
}

export function volume(kb: number, language: Language): string {
  const [amount, unit] = kb >= 1024 * 1024 ? [kb / 1024 / 1024, 'GB'] : kb >= 1024 ? [kb / 1024, 'MB'] : [kb, 'KB'];
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(amount)} ${unit}`;
}

/** From two days on in days and hours: nobody counts 377 hours. */
export function duration(seconds: number, language: Language): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole >= 2 * DAY_SECONDS) return inDays(whole, language);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const units = language === 'en' ? [' h', ' min', ' s'] : [' 小时', ' 分', ' 秒'];
  const parts = [hours, minutes, rest].map((part, at) => (part > 0 ? `${part}${units[at]}` : ''));
  return parts.filter(Boolean).join(' ') || `0${units[2]}`;
}

const DAY_SECONDS = 86_400;

function inDays(seconds: number, language: Language): string {
  const [days, hours] = [Math.floor(seconds / DAY_SECONDS), Math.floor(seconds / 3600) % 24];
  const units = language === 'en' ? [' days', ' h'] : [' 天', ' 小时'];
  return hours > 0 ? `${days}${units[0]} ${hours}${units[1]}` : `${days}${units[0]}`;
}

/** 3:07, for a clock that runs. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

export function dateTime(at: string, language: Language, seconds = false): string {
  return formatIn(language, at, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    ...(seconds && { second: '2-digit' }),
  });
}

export function date(at: string, language: Language): string {
  return formatIn(language, at, { year: 'numeric', month: '2-digit', day: '2-digit' });
}

export function timeOfDay(at: string, language: Language): string {
  return formatIn(language, at, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
}

/** 10:41. */
export function hourAndMinute(at: string, language: Language): string {
  return formatIn(language, at, { hour: '2-digit', minute: '2-digit' });
}

/** The hour of the operator's day, 0 to 23. */
export function hourOf(at: string): number {
  const hour = new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone: ZONE }).format(
    new Date(at),
  );
  return Number(hour);
}

/** 2026-11 as 2026年11月. */
export function month(text: string, language: Language): string {
  const [year, number] = text.split('-').map(Number);
  if (!year || !number) return text;
  if (language === 'zh-CN') return `${year}年${number}月`;
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(Date.UTC(year, number - 1, 1)),
  );
}

/** As one says a day: 11月9日, with the year when it is another one. */
export function spokenDate(at: string, language: Language, now = Date.now()): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  const yearOf = (of: number | Date) => new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: ZONE }).format(of);
  const options: Intl.DateTimeFormatOptions = { month: 'long', day: 'numeric', timeZone: ZONE };
  if (yearOf(moment) !== yearOf(now)) options.year = 'numeric';
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', options).format(moment);
}

/** 11月9日 14:05. */
export function spokenDateTime(at: string, language: Language, now = Date.now()): string {
  const time = formatIn(language, at, { hour: '2-digit', minute: '2-digit' });
  const day = spokenDate(at, language, now);
  return language === 'en' ? `${time} on ${day}` : `${day} ${time}`;
}

function formatIn(language: Language, at: string, options: Intl.DateTimeFormatOptions): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  // Swedish writes dates in the order every reader of English understands: 2026-11-20 01:30.
  return new Intl.DateTimeFormat(language === 'en' ? 'sv-SE' : 'zh-CN', {
    ...options,
    hourCycle: 'h23',
    timeZone: ZONE,
  }).format(moment);
}

/** 刚刚, 2 分钟前, 3 小时前, 4 天前; of the future: 2 分钟后. */
export function ago(at: string, now: number, language: Language): string {
  const seconds = Math.round((new Date(at).getTime() - now) / 1000);
  const size = Math.abs(seconds);
  if (size < 45) return language === 'en' ? 'just now' : '刚刚';
  const [amount, unit]: [number, Intl.RelativeTimeFormatUnit] =
    size < 3600 ? [seconds / 60, 'minute'] : size < 86_400 ? [seconds / 3600, 'hour'] : [seconds / 86_400, 'day'];
  const text = new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(Math.round(amount), unit);
  return language === 'en' ? text : text.replace(/^(\d+)(?=\D)/, '$1 ').replace(/ +/, ' ');
}
