import { useTranslation } from 'react-i18next';
import type { LadderStep } from '../../../api/casework/times/ladders.ts';
import { duration } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/use-language.ts';

const MINUTE_SECONDS = 60;
const DAY_MINUTES = 1440;

/** When a step is told, in words. */
export function useWhenWords() {
  const { t } = useTranslation('times/ladders');
  const language = useLanguage();
  const long = (minutes: number) =>
    minutes >= DAY_MINUTES && minutes % DAY_MINUTES === 0
      ? t('days', { count: minutes / DAY_MINUTES })
      : duration(minutes * MINUTE_SECONDS, language);
  return {
    long,
    when: ({ when }: LadderStep): string => {
      if ('breach' in when) return t('when.breach');
      if ('unacknowledged' in when) return t('when.unacknowledged', { time: long(when.unacknowledged) });
      if (when.warning === 'share') return t('when.share', { percent: Math.round(when.share * 100) });
      return t('when.before', { time: long(when.minutes) });
    },
  };
}
