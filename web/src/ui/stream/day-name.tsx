import { useTranslation } from 'react-i18next';
import { spokenDate } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';

interface Props {
  day: {
    at: string;
    /** How many days before today. */
    ago: number;
  };
}

export function DayName({ day: { ago, at } }: Props) {
  const { t } = useTranslation('ui');
  const date = spokenDate(at, useLanguage());
  if (ago === 0) return t('stream.today', { date });
  return ago === 1 ? t('stream.yesterday', { date }) : date;
}
