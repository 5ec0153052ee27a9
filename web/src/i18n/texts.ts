import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { duration, money, month, spokenDate, spokenDateTime, volume } from './format.ts';
import { refusals as english } from './en/refusals.ts';
import { type Language, languages, storedLanguage, storeLanguage, toLanguage } from './language.ts';
import { refusals as chinese } from './zh-CN/refusals.ts';

type Texts = Record<string, unknown>;

/** A module's texts are in a file of its name, or in a folder of its name where it has rooms: `times/ladders`. */
const files = import.meta.glob<Texts>(
  [
    './zh-CN/**/*.json',
    './en/**/*.json',
    '!./*/refusals/**/*.json',
    '!./*/portal.json',
    '!./*/wallboard/screen.json',
    '!./*/web-chat/*.json',
  ],
  { eager: true, import: 'default' },
);

function gather(): Record<Language, Record<string, Texts>> {
  const gathered: Record<Language, Record<string, Texts>> = {
    'zh-CN': { refusals: chinese },
    en: { refusals: english },
  };
  for (const language of languages) {
    for (const [path, texts] of Object.entries(files)) {
      const name = new RegExp(`^\\./${language}/(.+)\\.json$`).exec(path)?.[1];
      if (name) gathered[language][name] = texts;
    }
  }
  return gathered;
}

/** Loads all texts of the desk. `{{amountFen, money}}` and the like in a text are told in its language. */
export async function startTexts(): Promise<void> {
  const resources = gather();
  await i18next.use(initReactI18next).init({
    resources,
    lng: storedLanguage(),
    fallbackLng: 'zh-CN',
    ns: Object.keys(resources['zh-CN']),
    defaultNS: 'ui',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  addFormats();
  setDocumentLanguage(storedLanguage());
}

type Format = (value: unknown, language: Language) => string;

const formats: Record<string, Format> = {
  money: (fen, language) => money(Number(fen), language),
  volume: (kb, language) => volume(Number(kb), language),
  duration: (seconds, language) => duration(Number(seconds), language),
  month: (text, language) => month(String(text), language),
  date: (at, language) => spokenDate(String(at), language),
  dateTime: (at, language) => spokenDateTime(String(at), language),
};

function addFormats(): void {
  for (const [name, format] of Object.entries(formats)) {
    i18next.services.formatter?.add(name, (value: unknown, language) => format(value, toLanguage(language ?? '')));
  }
}

/** Switches every text on the page, dates of the component library included. */
export async function switchLanguage(language: Language): Promise<void> {
  storeLanguage(language);
  await i18next.changeLanguage(language);
  setDocumentLanguage(language);
}

function setDocumentLanguage(language: Language): void {
  document.documentElement.lang = language;
  dayjs.locale(language === 'en' ? 'en' : 'zh-cn');
}
