import { useTranslation } from 'react-i18next';
import { useOpenClocks } from '../../../api/casework/times/rederivations.ts';

/** What saving will derive anew, said before it is saved. */
export function BeforeSaving({ provinceId, what }: { provinceId: string | null; what: string }) {
  const { t } = useTranslation('times/clocks');
  const open = useOpenClocks(provinceId);
  return (
    <span className="faint">
      {what} {open.data && t('before', { ...open.data })}
    </span>
  );
}
