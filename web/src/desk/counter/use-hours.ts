import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Hall } from '../../api/doors/counter.ts';

/** When a hall is open, a line for each group of days: “周一至周五 08:30–18:00”. */
export function useHours(): (hall: Hall) => string {
  const { t } = useTranslation('counter/visit');
  return ({ hours }) =>
    hours
      .map(({ days, opens, closes }) => t('hall.hours', { days: daysIn(days, t), opens, closes }))
      .join(t('hall.then'));
}

function daysIn(days: readonly number[], t: TFunction<'counter/visit'>): string {
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return '';
  if (days.length === 7) return t('hall.everyDay');
  if (days.length === 1) return t(`hall.day.${first}`);
  return t('hall.days', { from: t(`hall.day.${first}`), to: t(`hall.day.${last}`) });
}
