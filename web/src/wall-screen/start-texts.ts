import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, storedLanguage, storeLanguage } from '../i18n/language.ts';

type Texts = Record<string, unknown>;

const files = {
  'zh-CN': () =>
    Promise.all([
      import('../i18n/zh-CN/wallboard/screen.json'),
      import('../i18n/zh-CN/contacts.json'),
      import('../i18n/zh-CN/customers.json'),
    ]),
  en: () =>
    Promise.all([
      import('../i18n/en/wallboard/screen.json'),
      import('../i18n/en/contacts.json'),
      import('../i18n/en/customers.json'),
    ]),
} satisfies Record<Language, () => Promise<{ default: Texts }[]>>;

const spaces = ['wallboard/screen', 'contacts', 'customers'] as const;

/** The texts of a screen in a hall, of one language at a time. */
export async function startScreenTexts(): Promise<void> {
  const language = storedLanguage();
  await i18next.use(initReactI18next).init({
    resources: {},
    lng: language,
    fallbackLng: false,
    ns: [...spaces],
    defaultNS: 'wallboard/screen',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await switchScreenLanguage(language);
}

export async function switchScreenLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'wallboard/screen')) {
    const texts = await files[language]();
    for (const [at, space] of spaces.entries()) i18next.addResourceBundle(language, space, texts[at]?.default);
  }
  storeLanguage(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.title = i18next.t('wallboard/screen:title');
}
