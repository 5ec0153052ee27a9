import { Checkbox, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MassFault, OpenMassFault } from '../../api/casework/outages.ts';
import { PickTime } from '../../ui/pick-time.tsx';
import { CityPicker, ProvincePicker } from '../parts/place-pickers.tsx';
import { toInstant, toLocal } from '../parts/local-time.ts';
import styles from './outages.module.css';

export interface FaultForm {
  summary: string;
  /** For the group's people, who belong to none; empty for all others. */
  province: string;
  cityId: string;
  places: string[];
  categories: string[];
  complaints: boolean;
  since: string;
  expectedAt: string;
  words: string;
}

type Area = Pick<OpenMassFault, 'cityId' | 'placeWords' | 'kinds' | 'categories' | 'since' | 'words' | 'expectedAt'>;

/** What the server takes; null while something is missing. */
export function readArea(form: FaultForm): Area | null {
  const since = toInstant(form.since);
  const expectedAt = toInstant(form.expectedAt);
  const words = form.words.trim();
  if (!since || !words || form.categories.length === 0) return null;
  return {
    placeWords: form.places,
    kinds: form.complaints ? ['fault', 'complaint'] : ['fault'],
    categories: form.categories,
    since,
    words,
    ...(form.cityId && { cityId: form.cityId }),
    ...(expectedAt && { expectedAt }),
  };
}

/** An outage as it stands, to be changed. */
export function formOf(fault: MassFault): FaultForm {
  return {
    summary: fault.summary,
    province: fault.provinceId,
    cityId: fault.city?.id ?? '',
    places: fault.placeWords,
    categories: fault.categories,
    complaints: fault.kinds.includes('complaint'),
    since: toLocal(new Date(fault.since)),
    expectedAt: fault.expectedAt ? toLocal(new Date(fault.expectedAt)) : '',
    words: fault.words,
  };
}

const categories = ['network', 'broadband', 'billing', 'sp'] as const;

interface Props {
  form: FaultForm;
  set: (more: Partial<FaultForm>) => void;
  asksProvince?: boolean;
}

/** Where, what, since when, and what agents say. */
export function FaultFields({ form, set, asksProvince = false }: Props) {
  const { t } = useTranslation(['outages', 'parts']);
  return (
    <>
      {asksProvince && (
        <label>
          {t('parts:province')}
          <ProvincePicker value={form.province} set={(province) => set({ province, cityId: '' })} />
        </label>
      )}
      <div className={styles['two']}>
        <label>
          {t('city')}
          <CityPicker
            value={form.cityId}
            set={(cityId) => set({ cityId })}
            provinceId={form.province || undefined}
            none={t('wholeProvince')}
          />
        </label>
        <label>
          {t('what')}
          <Select
            mode="tags"
            style={{ width: '100%' }}
            value={form.categories}
            options={categories.map((value) => ({ value, label: t(`category.${value}`) }))}
            onChange={(chosen) => set({ categories: chosen })}
          />
        </label>
      </div>
      <label>
        {t('places')}
        <Select
          mode="tags"
          open={false}
          suffixIcon={null}
          style={{ width: '100%' }}
          tokenSeparators={['，', ',', '、', ' ']}
          placeholder={t('placesHint')}
          value={form.places}
          onChange={(places) => set({ places })}
        />
      </label>
      <div className={styles['two']}>
        <label>
          {t('since')}
          <PickTime value={form.since} set={(since) => set({ since })} />
        </label>
        <label>
          {t('expected')}
          <PickTime value={form.expectedAt} set={(expectedAt) => set({ expectedAt })} />
        </label>
      </div>
      <label>
        {t('agentsSay')}
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={2000}
          placeholder={t('wordsHint')}
          value={form.words}
          onChange={(event) => set({ words: event.target.value })}
        />
      </label>
      <Checkbox checked={form.complaints} onChange={(event) => set({ complaints: event.target.checked })}>
        {t('complaintsToo')}
      </Checkbox>
    </>
  );
}
