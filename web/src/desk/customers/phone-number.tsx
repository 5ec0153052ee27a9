import { useTranslation } from 'react-i18next';
import { date } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';

/** A number as it is dialled here; null: the one they had is theirs no more. */
export function PhoneNumber({ phone }: { phone: string | null }) {
  const { t } = useTranslation('customers');
  if (phone === null) return <span className="faint">{t('phoneLeft')}</span>;
  return <span className="number">{phone.replace(/^\+86/u, '')}</span>;
}

/** That their number was another customer's, as far as we know: what was said under it before is not theirs. */
export function NumberTakenOver({ at }: { at: string | null }) {
  const { t } = useTranslation('customers');
  const language = useLanguage();
  if (at === null) return null;
  return <span className="faint">{t('numberTakenOver', { at: date(at, language) })}</span>;
}
