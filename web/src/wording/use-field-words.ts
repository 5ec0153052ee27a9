import { useTranslation } from 'react-i18next';
import { dateTime, duration, money, month, volume } from '../i18n/format.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { kindOfField } from './read-field.ts';

function place(order: string[], name: string): number {
  const at = order.indexOf(name);
  return at === -1 ? order.length : at;
}

/** Kinds and fields of records and their values, in the reader's words. */
export function useFieldWords() {
  const { t } = useTranslation(['billing/records', 'policies/facts']);
  const language = useLanguage();
  const kind = (of: string) => t(`kind.${of}`, { defaultValue: of });
  const order = Object.keys({ ...Object(t('field', { returnObjects: true, defaultValue: {} })) });
  /** Stored records keep no order of their own; the texts give the order to read them in. */
  const inOrder = (names: string[]) => [...names].toSorted((a, b) => place(order, a) - place(order, b));
  const name = (of: string) => t(`field.${of}`, { defaultValue: of });
  const value = (field: string, of: string | number | boolean | undefined): string => {
    if (of === undefined) return '';
    if (typeof of === 'boolean')
      return t(`value.${field}.${String(of)}`, { defaultValue: t(`policies/facts:value.${String(of)}`) });
    switch (kindOfField(field)) {
      case 'money':
        return money(Number(of), language);
      case 'volume':
        return volume(Number(of), language);
      case 'seconds':
        return duration(Number(of), language);
      case 'moment':
        return dateTime(String(of), language);
      case 'month':
        return month(String(of), language);
      case 'plain':
        return t(`value.${field}.${String(of)}`, { defaultValue: String(of) });
    }
  };
  return { kind, name, value, inOrder };
}
