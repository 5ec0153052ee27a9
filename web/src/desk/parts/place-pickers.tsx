import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCities } from '../../api/casework/areas.ts';
import { useBoth } from '../../ui/both.tsx';
import { untilKnown } from '../../ui/fetched.tsx';

interface Picker {
  id?: string;
  value: string;
  set: (value: string) => void;
}

/** For the group's people, who belong to no province. */
export function ProvincePicker({ id, value, set }: Picker) {
  const both = useBoth();
  const { t } = useTranslation('parts');
  const asked = useCities();
  const provinces = new Map(asked.data?.map((city) => [city.provinceId, city.province]));
  return (
    <Select
      {...(id ? { id } : {})}
      aria-label={t('province')}
      showSearch={{ optionFilterProp: 'label' }}
      style={{ width: '100%' }}
      value={value || null}
      placeholder={t('chooseProvince')}
      options={[...provinces].map(([one, name]) => ({ value: one, label: both(name) }))}
      {...untilKnown(asked)}
      onChange={set}
    />
  );
}

interface CityPicker extends Picker {
  /** Only those of this province; all that one sees without. */
  provinceId?: string | undefined;
  /** What stands for no city; without, one has to be chosen. */
  none?: string;
  /** What stands for all of them, as `WHOLE`; offered last. */
  whole?: string;
}

/** In the place of a city: the whole province was chosen. */
export const WHOLE = '*';

/** The cities one sees, under their provinces where there are several. */
export function CityPicker({ id, value, set, provinceId, none, whole }: CityPicker) {
  const both = useBoth();
  const { t } = useTranslation('parts');
  const asked = useCities();
  const cities = (asked.data ?? []).filter((city) => !provinceId || city.provinceId === provinceId);
  const provinces = new Map(cities.map((city) => [city.provinceId, city.province]));
  const toOption = ({ id: one, name }: (typeof cities)[number]) => ({ value: one, label: both(name) });
  const groups = [...provinces].map(([one, name]) => ({
    label: both(name),
    options: cities.filter((city) => city.provinceId === one).map(toOption),
  }));
  return (
    <Select
      {...(id ? { id } : {})}
      showSearch={{ optionFilterProp: 'label' }}
      style={{ width: '100%' }}
      value={none === undefined ? value || null : value}
      placeholder={t('chooseCity')}
      options={[
        ...(none === undefined ? [] : [{ value: '', label: none }]),
        ...(groups.length > 1 ? groups : cities.map(toOption)),
        ...(whole === undefined ? [] : [{ value: WHOLE, label: whole }]),
      ]}
      {...untilKnown(asked)}
      onChange={set}
    />
  );
}
