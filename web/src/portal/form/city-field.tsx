import { useTranslation } from 'react-i18next';
import { pick } from '../../i18n/language.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { PortalForm } from '../parts/ask.ts';
import type { FieldProps } from './field-props.ts';

interface Props extends FieldProps {
  provinces: PortalForm['provinces'];
}

/** The phone's own wheel or list: every customer knows it, and readers read it. */
export function CityField({ value, change, described, provinces }: Props) {
  const { t } = useTranslation('portal');
  const language = useLanguage();
  return (
    <select value={value} onChange={(event) => change(event.target.value)} {...described}>
      <option value="">{t('step.cityChoose')}</option>
      {provinces.map(({ id, name, cities }) => (
        <optgroup key={id} label={pick(name, language)}>
          {cities.map((city) => (
            <option key={city.id} value={city.id}>
              {pick(city.name, language)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
