import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMatterTypes } from '../../../api/deciding/resolution.ts';
import { languages, pick } from '../../../i18n/language.ts';
import { useTypeName } from '../../../wording/use-type-name.ts';
import { loadReader, startsOfWords, type TypeEntry } from './find-type.ts';

/** The types an agent can pick from, ready to be searched; none until they can be found by pinyin too. */
export function useTypes(): TypeEntry[] {
  const { i18n } = useTranslation('policies/types');
  const typeName = useTypeName();
  const types = useMatterTypes();
  const [read, setRead] = useState<((name: string) => string[]) | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadReader().then((reader) => wanted && setRead(() => reader));
    return () => {
      wanted = false;
    };
  }, []);
  return useMemo(
    () =>
      (read ? (types.data ?? []) : []).map(({ id, category, name: given }) => {
        const names = languages.map(
          (language) =>
            (given && pick(given, language)) ||
            i18n.getFixedT(language, 'policies/types')([`${id}.name`, id], { defaultValue: id }),
        );
        return {
          id,
          category,
          name: typeName(id),
          names: names.map((name) => name.toLowerCase()),
          syllables: read?.(names[0] ?? '') ?? [],
          wordStarts: startsOfWords(names[0] ?? ''),
        };
      }),
    [types.data, i18n, typeName, read],
  );
}
