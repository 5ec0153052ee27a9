import { ClockCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { dateTime, duration } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { useQuarterMinute } from '../../../ui/now.ts';
import styles from './tags.module.css';

const MINUTE = 60_000;
const SOON = 120 * MINUTE;

/** How long until a promise of time is due, or how late it is; the exact time on hover. */
export function Due({ at }: { at: string }) {
  const { t } = useTranslation('tickets');
  const language = useLanguage();
  const left = new Date(at).getTime() - useQuarterMinute();
  const time = duration((Math.ceil(Math.abs(left) / MINUTE) * MINUTE) / 1000, language);
  const standing = left < 0 ? 'late' : left < SOON ? 'soon' : 'far';
  return (
    <time className={styles['due']} data-standing={standing} dateTime={at} title={dateTime(at, language, true)}>
      <span aria-hidden>{standing === 'far' ? <ClockCircleOutlined /> : <WarningOutlined />}</span>
      {t(standing === 'late' ? 'due.late' : 'due.left', { time })}
    </time>
  );
}
