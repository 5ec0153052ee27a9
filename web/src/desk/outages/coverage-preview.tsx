import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PreviewMassFault, useFaultPreview } from '../../api/casework/outages.ts';
import { duration } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useQuarterMinute } from '../../ui/times/now.ts';
import styles from './outages.module.css';

/** While somebody types, it is asked once they pause. */
const PAUSE_MS = 300;

/** How many tickets would go under it at once, said before it is reported; its room is kept. */
export function CoveragePreview({ area }: { area: PreviewMassFault | null }) {
  const { t } = useTranslation('outages');
  const language = useLanguage();
  const now = useQuarterMinute();
  const preview = useFaultPreview(useSettled(area));
  if (area === null) return <p className={styles['coverage']}>{t('preview.chooseArea')}</p>;
  if (preview.isError) return <p className={styles['coverage']}>{t('preview.failed')}</p>;
  if (!preview.data) return <p className={styles['coverage']}>{t('preview.counting')}</p>;
  const { attaches, offered } = preview.data;
  const minutes = Math.max(1, Math.round((now - new Date(area.since).getTime()) / 60_000));
  const time = duration(minutes * 60, language);
  return (
    <p className={styles['coverage']} role="status">
      <strong>
        {attaches === 0 ? t('preview.attachesNone', { time }) : t('preview.attaches', { count: attaches, time })}
      </strong>{' '}
      {offered > 0 && t('preview.offered', { count: offered })}
    </p>
  );
}

function useSettled(area: PreviewMassFault | null): PreviewMassFault | null {
  const [settled, setSettled] = useState(area);
  const said = JSON.stringify(area);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(area), PAUSE_MS);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- the same area comes as new objects
  }, [said]);
  return settled;
}
