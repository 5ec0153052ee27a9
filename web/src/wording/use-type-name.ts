import { useTranslation } from 'react-i18next';

/** What a customer says who has this matter. */
export function useTypeHint(): (type: string) => string {
  const { t } = useTranslation('types');
  return (type) => t(`${type}.hint`, { defaultValue: '' });
}

/** The name of a type of matter; its id where no name is known. */
export function useTypeName(): (type: string) => string {
  const { t } = useTranslation('types');
  return (type) => t([`${type}.name`, type], { defaultValue: type });
}
