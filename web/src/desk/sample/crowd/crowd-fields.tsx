import { Checkbox, Segmented, Slider } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CrowdSettings } from '../../../api/types.ts';
import styles from './crowd.module.css';

const PATIENCE = { short: 30, usual: 120, long: 600 } as const;
const MINUTES = [5, 10, 30, 60] as const;
const MOODS = ['calm', 'mixed', 'upset'] as const;

type Settings = Omit<CrowdSettings, 'language'>;

interface Props {
  settings: Settings;
  /** By which ways customers can come here. */
  ways: CrowdSettings['ways'];
  onChange: (part: Partial<Settings>) => void;
}

/** What kind of crowd it is to be. */
export function CrowdFields({ settings, ways, onChange }: Props) {
  const { t } = useTranslation(['sample', 'contacts']);
  const { perMinute, minutes, patienceSeconds, mood } = settings;
  const patience = (Object.keys(PATIENCE) as (keyof typeof PATIENCE)[]).map((one) => ({
    value: PATIENCE[one] as number,
    label: t(`crowd.patienceOf.${one}`),
  }));
  return (
    <div className={styles['fields']}>
      <span id="crowd-rate">{t('crowd.perMinute')}</span>
      <div className={styles['rate']}>
        <Slider
          min={1}
          max={60}
          value={perMinute}
          ariaLabelledByForHandle="crowd-rate"
          onChange={(next) => onChange({ perMinute: next })}
          tooltip={{ formatter: (count) => t('crowd.perMinuteOf', { count: count ?? 0 }) }}
        />
        <span>{t('crowd.perMinuteOf', { count: perMinute })}</span>
      </div>
      <span id="crowd-minutes">{t('crowd.minutes')}</span>
      <Segmented<number>
        aria-labelledby="crowd-minutes"
        value={minutes}
        options={MINUTES.map((count) => ({ value: count, label: t('crowd.minutesOf', { count }) }))}
        onChange={(next) => onChange({ minutes: next })}
      />
      <span id="crowd-ways">{t('crowd.ways')}</span>
      <Checkbox.Group<CrowdSettings['ways'][number]>
        aria-labelledby="crowd-ways"
        value={settings.ways}
        options={ways.map((way) => ({ value: way, label: t(`contacts:wayIn.${way}`) }))}
        onChange={(next) => onChange({ ways: next })}
      />
      <span id="crowd-patience">{t('crowd.patience')}</span>
      <Segmented<number>
        aria-labelledby="crowd-patience"
        value={patienceSeconds}
        options={patience}
        onChange={(next) => onChange({ patienceSeconds: next })}
      />
      <span id="crowd-mood">{t('crowd.mood')}</span>
      <Segmented<Settings['mood']>
        aria-labelledby="crowd-mood"
        value={mood}
        options={MOODS.map((one) => ({ value: one, label: t(`crowd.moods.${one}`) }))}
        onChange={(next) => onChange({ mood: next })}
      />
    </div>
  );
}
