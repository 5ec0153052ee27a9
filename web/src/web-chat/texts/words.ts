import type { InBoth } from '../../api/types.ts';
import { hourAndMinute } from '../../i18n/format.ts';
import { type Language, pick } from '../../i18n/language.ts';
import { fieldsOf } from '../../ui/kept/forms.ts';
import { Refused } from '../wire/ask.ts';
import type chinese from '../../i18n/zh-CN/web-chat/widget.json';

export type TextKey = keyof typeof chinese;
type Values = Readonly<Record<string, string | number>>;

/** Everything that is said on the page, in one language. */
export interface Words {
  language: Language;
  say(key: TextKey, values?: Values): string;
  pick(text: InBoth): string;
  /** The day and time, as far from now as it needs to be understood. */
  when(at: string): string;
  hour(at: string): string;
  /** Why something went wrong, and what to do. */
  wrong(error: unknown): string;
  ofRefusal(code: string): string;
}

const files = { 'zh-CN': () => import('./zh-cn.ts'), en: () => import('./en.ts') };

export async function readWords(language: Language): Promise<Words> {
  const { texts, refusals } = await files[language]();
  const all = new Map(Object.entries(texts));
  const said = new Map(Object.entries(refusals));
  const say = (key: TextKey, values: Values = {}) => {
    const form = values['count'] === 1 ? 'one' : 'other';
    const text = all.get(`${key}_${form}`) ?? all.get(key);
    if (text === undefined) throw new Error(`There is no text ${key}`);
    return text.replaceAll(/\{\{(\w+)\}\}/gu, (_whole, name: string) => String(values[name] ?? ''));
  };
  const ofRefusal = (code: string) => {
    if (code === 'file-gone') return `${say('file.gone')}${language === 'en' ? '. ' : '。'}${say('file.goneRemedy')}`;
    const words = fieldsOf(said.get(code));
    if (!words) return say('wrong.other');
    return `${String(words['reason'])}${language === 'en' ? '. ' : '。'}${String(words['remedy'])}`;
  };
  return {
    language,
    say,
    pick: (text) => pick(text, language),
    when: (at) => formatWhen(at, language),
    hour: (at) => hourAndMinute(at, language),
    wrong: (error) => (error instanceof Refused ? ofRefusal(error.code) : say('wrong.noAnswer')),
    ofRefusal,
  };
}

function formatWhen(at: string, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: 'Asia/Shanghai',
    month: 'short',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(at));
}
