import { useTranslation } from 'react-i18next';
import { useTypeName } from '../../wording/use-type-name.ts';

/** What complaints are about: a type of matter, or the category where no matter is known. */
export function useAboutName(): (about: string) => string {
  const { t } = useTranslation('outages');
  const typeName = useTypeName();
  return (about) => (about.includes('.') ? typeName(about) : t(`category.${about}`, { defaultValue: about }));
}
