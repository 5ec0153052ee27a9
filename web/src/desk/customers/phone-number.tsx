import { useTranslation } from 'react-i18next';

/** A number as it is dialled here; null: the one they had is theirs no more. */
export function PhoneNumber({ phone }: { phone: string | null }) {
  const { t } = useTranslation('customers');
  if (phone === null) return <span className="faint">{t('phoneLeft')}</span>;
  return <span className="number">{phone.replace(/^\+86/u, '')}</span>;
}
