import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, storedLanguage, storeLanguage } from '../i18n/language.ts';

type Texts = Record<string, unknown>;

const files = {
  'zh-CN': () => Promise.all([import('../i18n/zh-CN/portal.json'), import('../i18n/zh-CN/refusals.ts')]),
  en: () => Promise.all([import('../i18n/en/portal.json'), import('../i18n/en/refusals.ts')]),
} satisfies Record<Language, () => Promise<[{ default: Texts }, { refusals: Texts }]>>;

/** The portal's own texts, of one language at a time: the page is for a phone. */
export async function startPortalTexts(): Promise<void> {
  const language = storedLanguage();
  await i18next.use(initReactI18next).init({
    resources: {},
    lng: language,
    fallbackLng: false,
    ns: ['portal', 'refusals'],
    defaultNS: 'portal',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await switchPortalLanguage(language);
}

export async function switchPortalLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'portal')) {
    const [portal, { refusals }] = await files[language]();
    i18next.addResourceBundle(language, 'portal', portal.default);
    i18next.addResourceBundle(language, 'refusals', refusals);
  }
  storeLanguage(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.title = i18next.t('portal:title');
}
