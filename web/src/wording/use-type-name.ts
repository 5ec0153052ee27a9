import { useTranslation } from 'react-i18next';

/** The name of a type of matter; its id where no name is known. */
export function useTypeName(): (type: string) => string {
  const { t } = useTranslation('types');
  return (type) => t([`${type}.name`, type], { defaultValue: type });
}
