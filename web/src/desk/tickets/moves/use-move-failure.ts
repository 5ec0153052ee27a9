import { useTranslation } from 'react-i18next';
import { RefusalError } from '../../../api/refusal.ts';
import { timeOfDay } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { useRefusalWords } from '../../../ui/failure.tsx';

/** Why a move was refused, in a sentence: who did what meanwhile, where somebody was faster. */
export function useMoveFailure(): (error: unknown) => string {
  const { t } = useTranslation(['tickets', 'refusals']);
  const language = useLanguage();
  const otherwise = useRefusalWords(null);
  return (error) => {
    if (!(error instanceof RefusalError)) return otherwise.reason;
    const { code, message } = error;
    const detail = (field: string) => error.details.find((one) => one.field === field)?.message ?? '';
    // Nobody was faster where nothing is told that somebody did: it was never possible from there.
    if (code === 'ticket-moved' && !detail('did')) return t('refusals:not-from-here.reason');
    if (code !== 'ticket-moved') return t(`refusals:${code}.reason`, { defaultValue: message });
    const [zh = '', ...en] = detail('by').split(' ');
    const by = (language === 'en' ? en.join(' ') : zh) || t('somebody');
    const did = t(`entry.${detail('did')}`, { defaultValue: detail('did') });
    return t('movedBy', { by, did, at: timeOfDay(detail('at'), language) });
  };
}
