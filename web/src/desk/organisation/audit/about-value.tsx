import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlaces } from '../../../api/foundation/organisation/people.ts';
import { useBoth } from '../../../ui/both.tsx';

/** What an entry says of a thing, in words: posts and places by their names, what changed as it was and as it is. */
export function AboutValue({ value }: { value: unknown }): ReactNode {
  const inWords = useWords();
  return inWords(value);
}

function useWords() {
  const { t } = useTranslation(['organisation/audit', 'organisation', 'ui']);
  const nameOf = usePlaceName();
  const inWords = (value: unknown): string => {
    if (value === null || value === undefined) return t('nothing');
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'string')
      return nameOf(value) ?? t(`organisation:post.${value}`, { defaultValue: value, nsSeparator: ':' });
    if (Array.isArray(value)) return value.length === 0 ? t('nothing') : value.map(inWords).join(t('ui:comma'));
    if (typeof value !== 'object') return String(value);
    return inParts(Object.entries(value));
  };
  const inParts = (parts: [string, unknown][]): string => {
    const said = Object.fromEntries(parts);
    if ('from' in said && 'to' in said && parts.length === 2)
      return `${inWords(said['from'])} → ${inWords(said['to'])}`;
    if (parts.length === 0) return t('nothing');
    return parts
      .map(([name, part]) => `${t(`of.${name}`, { defaultValue: name })} ${inWords(part)}`)
      .join(t('ui:comma'));
  };
  return inWords;
}

/** Of provinces, cities and teams. */
function usePlaceName(): (id: string) => string | undefined {
  const both = useBoth();
  const places = usePlaces();
  const { provinces = [], cities = [], teams = [] } = places.data ?? {};
  const names = new Map([...provinces, ...cities, ...teams].map(({ id, name }) => [id, both(name)]));
  return (id) => names.get(id);
}
