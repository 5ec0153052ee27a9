import type { Estimate, Measure } from '@jieyi/queue/simulate';
import { useTranslation } from 'react-i18next';
import { duration } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/use-language.ts';

const SHARES: readonly Measure[] = ['serviceLevel', 'occupancy'];
const TIMES: readonly Measure[] = ['meanWait', 'p90Wait', 'longestWait'];

/** A measure in words: a share in percent, a time with its unit, a number. Null: nothing was there to be measured. */
export function useTellMeasure() {
  const { t } = useTranslation('queues/simulation');
  const language = useLanguage();
  const value = (measure: Measure, of: number | null): string | null => {
    if (of === null) return null;
    if (SHARES.includes(measure)) return percent(of, language);
    if (TIMES.includes(measure))
      return of < 10 ? t('tenths', { seconds: number(of, language, 1) }) : duration(of, language);
    return number(of, language, of < 10 ? 1 : 0);
  };
  const interval = (measure: Measure, { low, high }: Estimate): string | null => {
    const [from, to] = [value(measure, low), value(measure, high)];
    return from === null || to === null ? null : t('interval', { from, to });
  };
  return { value, interval };
}

const percent = (share: number, language: string) =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
const number = (of: number, language: string, digits: number) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(of);
