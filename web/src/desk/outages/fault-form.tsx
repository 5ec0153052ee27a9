import { Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MassFault, OpenMassFault, PreviewMassFault } from '../../api/casework/outages.ts';
import { PickTime } from '../../ui/times/pick-time.tsx';
import { CityPicker, ProvincePicker, WHOLE } from '../parts/place-pickers.tsx';
import { toInstant, toLocal } from '../parts/local-time.ts';
import { CountedText } from '../../ui/words/counted-text.tsx';
import { isSayable } from '../../ui/words/judge-length.ts';
import styles from './outages.module.css';

export interface FaultForm {
  summary: string;
  /** For the group's people, who belong to none; empty for all others. */
  province: string;
  /** Empty until one is chosen; `WHOLE` for the whole province. */
  cityId: string;
  places: string[];
  categories: string[];
  complaints: boolean;
  since: string;
  expectedAt: string;
  words: string;
}

type OfTickets = Omit<PreviewMassFault, 'province'>;
type Area = OfTickets & Pick<OpenMassFault, 'words' | 'expectedAt'>;

/** Which tickets are of it; null while too little is told. */
export function readTickets(form: FaultForm): OfTickets | null {
  const since = toInstant(form.since);
  if (!since || form.cityId === '' || form.categories.length === 0) return null;
  return {
    placeWords: form.places,
    kinds: form.complaints ? ['fault', 'complaint'] : ['fault'],
    categories: form.categories,
    since,
    ...(form.cityId !== WHOLE && { cityId: form.cityId }),
  };
}

/** What the server takes; null while something is missing. */
export function readArea(form: FaultForm): Area | null {
  const tickets = readTickets(form);
  const expectedAt = toInstant(form.expectedAt);
  const words = form.words.trim();
  if (!tickets || !isSayable(words)) return null;
  return { ...tickets, words, ...(expectedAt && { expectedAt }) };
}

/** An outage as it stands, to be changed. */
export function formOf(fault: MassFault): FaultForm {
  return {
    summary: fault.summary,
    province: fault.provinceId,
    cityId: fault.city?.id ?? WHOLE,
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

/** Where, what of it, and since when: which tickets are of it. */
export function AreaFields({ form, set, asksProvince = false }: Props) {
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
            whole={t('wholeProvince')}
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
        <div className={styles['beside']}>
          <Checkbox checked={form.complaints} onChange={(event) => set({ complaints: event.target.checked })}>
            {t('complaintsToo')}
          </Checkbox>
        </div>
      </div>
    </>
  );
}

/** What agents say, and when it is expected to be over. */
export function WordsFields({ form, set }: Pick<Props, 'form' | 'set'>) {
  const { t } = useTranslation('outages');
  return (
    <>
      <label>
        {t('agentsSay')}
        <CountedText
          autoSize={{ minRows: 2, maxRows: 6 }}
          placeholder={t('wordsHint')}
          value={form.words}
          onText={(words) => set({ words })}
        />
      </label>
      <label>
        {t('expected')}
        <PickTime value={form.expectedAt} set={(expectedAt) => set({ expectedAt })} />
      </label>
    </>
  );
}
