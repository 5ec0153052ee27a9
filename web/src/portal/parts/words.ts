import type { TFunction } from 'i18next';
import type { Language } from '../../i18n/language.ts';
import { spokenDateTime } from '../../i18n/format.ts';
import type { Expected } from './ask.ts';

/** Minutes as one says them, rather too long than too short. */
export function formatMinutes(t: TFunction<'portal'>, minutes: number): string {
  if (minutes < 60) return t('portal:time.minutes', { count: Math.max(1, Math.ceil(minutes)) });
  if (minutes < 4320) return t('portal:time.hours', { count: Math.ceil(minutes / 60) });
  return t('portal:time.days', { count: Math.ceil(minutes / 1440) });
}

/** When a first reply may be expected, in sentences; nothing that the data do not say. */
export function formatExpected(t: TFunction<'portal'>, expected: Expected, language: Language): string[] {
  const { recent, slower } = expected;
  const said = [formatPromised(t, expected, language)];
  if (recent && (slower || expected.dueAt)) {
    const values = { tickets: recent.tickets, time: formatMinutes(t, recent.minutes) };
    said.push(slower ? t('portal:expected.slower', values) : t('portal:expected.usual', values));
  }
  return said;
}

function formatPromised(t: TFunction<'portal'>, { promised, dueAt, rests }: Expected, language: Language): string {
  if (!promised) return t('portal:expected.none');
  if (rests) return t('portal:expected.rests');
  const time = formatMinutes(t, promised.minutes);
  const due = dueAt ? spokenDateTime(dueAt, language) : '';
  if (promised.counts === 'working')
    return dueAt ? t('portal:expected.working', { time, due }) : t('portal:expected.workingNoDate', { time });
  return dueAt ? t('portal:expected.elapsed', { time, due }) : t('portal:expected.days', { time });
}

/** Which file was not taken, and why. */
export function formatRefusal(t: TFunction<['portal', 'refusals']>, name: string, code: string): string {
  const [reason, remedy] = [t(`refusals:${code}.reason`), t(`refusals:${code}.remedy`)];
  return t('portal:sent.refusedFile', { name, reason, remedy });
}
