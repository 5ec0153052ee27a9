import { useTranslation } from 'react-i18next';
import type { DeskWay } from '../../../api/contact/queues.ts';
import type { QueueWords } from './use-queue-words.ts';

/** A way in words: of whom, and where to. */
export function useWayWords(words: QueueWords) {
  const { t } = useTranslation(['queues/rules', 'policies/types']);
  const any = (list: readonly string[] | undefined, tell: (one: string) => string) =>
    list ? [list.map(tell).join(t('queues/rules:or'))] : [];
  return (way: DeskWay, isLast: boolean) => {
    const conditions = [
      ...(way.ageFrom === undefined ? [] : [t('queues/rules:ways.aged', { age: way.ageFrom })]),
      ...any(way.levels, words.level),
      ...any(way.channels, words.channel),
      ...any(way.matters, (one) => t('queues/rules:ways.matter', { matter: matterOf(one) })),
      ...any(way.cities, words.city),
      ...any(way.languages, (one) => t(`queues/rules:ways.language.${one}`)),
    ];
    const where = words.desk(way.desk);
    return {
      who:
        conditions.join(t('queues/rules:ways.and')) || t(isLast ? 'queues/rules:ways.rest' : 'queues/rules:ways.all'),
      where:
        way.level === undefined ? where : t('queues/rules:ways.as', { desk: where, level: words.level(way.level) }),
    };
  };
  function matterOf(one: string): string {
    return t(`queues/rules:ways.category.${one}`, { defaultValue: one });
  }
}
