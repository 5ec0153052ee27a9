import { useTranslation } from 'react-i18next';
import type { DeskRule, QueueRules, QueueRulesBody } from '../../../api/contact/queues.ts';
import { useBoth } from '../../../ui/both.tsx';
import { duration } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/use-language.ts';

type Need = DeskRule['steps'][number]['needs'][number];

/** Desks, levels, channels, skills and needs, as people call them; what has no word of its own as it is kept. */
export function useQueueWords(
  { desks, levels }: Pick<QueueRulesBody, 'desks' | 'levels'>,
  cities: QueueRules['cities'],
) {
  const { t } = useTranslation(['queues/rules', 'customers', 'contacts', 'organisation/people']);
  const both = useBoth();
  const language = useLanguage();
  const named = (one: { nameZh: string; nameEn: string } | undefined) =>
    one && both({ zh: one.nameZh, en: one.nameEn });
  const skill = (id: string) => {
    const [kind, of] = id.split(':');
    if (kind === 'expert' && of) return t(`organisation/people:skills.expert.${of}`, { defaultValue: id });
    if (kind === 'hall' && of) return named(desks.find((desk) => desk.id === `hall-${of}`)) ?? id;
    return t(`queues/rules:skill.${id}`, { defaultValue: id });
  };
  const need = (asked: Need) =>
    Object.entries(asked)
      .map(([id, level]) => (level > 1 ? t('queues/rules:skillAtLevel', { skill: skill(id), level }) : skill(id)))
      .join(' + ') || t('queues/rules:anybody');
  return {
    desk: (id: string) => named(desks.find((one) => one.id === id)) ?? id,
    level: (id: string) =>
      named(levels.find((one) => one.id === id)) ?? t(`customers:level.${id}`, { defaultValue: id }),
    channel: (id: string) => t(`contacts:wayIn.${id}`, { defaultValue: id }),
    city: (id: string) => both(cities.find((one) => one.id === id)?.name) || id,
    cities: cities.map(({ id, name }) => ({ value: id, label: both(name) })),
    skill,
    need,
    needs: (all: readonly Need[]) => all.map(need).join(t('queues/rules:or')),
    time: (seconds: number) => duration(seconds, language),
  };
}

export type QueueWords = ReturnType<typeof useQueueWords>;
