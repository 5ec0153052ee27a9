import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../../api/foundation/organisation/audit.ts';
import { usePlaces } from '../../../api/foundation/organisation/people.ts';
import { useBoth } from '../../../ui/both.tsx';
import { isId, shortId } from './short-id.ts';

/** What an entry says of a thing, in words: posts and places by their names, what changed as it was and as it is. */
export function AboutValue({ name, value, names }: Props): ReactNode {
  const inWords = useWords(names);
  return inWords(value, name);
}

interface Props {
  name: string;
  value: unknown;
  /** By id, as far as they are known. */
  names: AuditEntry['names'];
}

function useWords(names: AuditEntry['names']) {
  const { t } = useTranslation(['organisation/audit', 'organisation', 'ui']);
  const nameOf = usePlaceName();
  const both = useBoth();
  const inText = (value: string, name: string): string =>
    isId(value)
      ? both(names[value]) || shortId(value)
      : // The colon of a right would name a file of texts.
        t(`value.${name}.${value.replace(':', '-')}`, {
          defaultValue: nameOf(value) ?? t(`organisation:post.${value}`, { defaultValue: value, nsSeparator: ':' }),
        });
  const inWords = (value: unknown, of: string): string => {
    if (value === null || value === undefined) return t('nothing');
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'string') return inText(value, of);
    if (Array.isArray(value))
      return value.length === 0 ? t('nothing') : value.map((one) => inWords(one, of)).join(t('ui:comma'));
    if (typeof value !== 'object') return String(value);
    return inParts(Object.entries(value), of);
  };
  const inParts = (parts: [string, unknown][], of: string): string => {
    const said = Object.fromEntries(parts);
    if ('from' in said && 'to' in said && parts.length === 2)
      return `${inWords(said['from'], of)} → ${inWords(said['to'], of)}`;
    if (parts.length === 0) return t('nothing');
    return parts
      .map(([name, part]) => `${t(`of.${name}`, { defaultValue: name })} ${inWords(part, name)}`)
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
