import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DeskRule } from '../../../api/contact/queues.ts';
import { nameNeed, readNeed } from './edit-rules.ts';
import type { QueueWords } from './use-queue-words.ts';

type Needs = DeskRule['steps'][number]['needs'];

interface Props {
  needs: Needs;
  /** Skills to choose from; others are typed. */
  skills: readonly string[];
  words: QueueWords;
  set: (needs: Needs) => void;
}

const LEVELS = [1, 2, 3] as const;

/** Any one of these may take it. Several skills at once are typed: `english=2+complaints=1`. */
export function NeedsBox({ needs, skills, words, set }: Props) {
  const { t } = useTranslation('queues/rules');
  const offered = ['*', ...skills.flatMap((skill) => LEVELS.map((level) => `${skill}=${level}`))];
  const chosen = needs.map(nameNeed);
  const options = [...new Set([...offered, ...chosen])].map((value) => ({
    value,
    label: words.need(readNeed(value) ?? {}),
  }));
  const take = (names: string[]) =>
    set(
      names.flatMap((name) => {
        const need = readNeed(name);
        return need ? [need] : [];
      }),
    );
  return (
    <Select
      mode="tags"
      aria-label={t('desk.who')}
      placeholder={t('desk.who')}
      style={{ flex: '1 1 180px', minWidth: 180 }}
      optionFilterProp="label"
      value={chosen}
      options={options}
      onChange={take}
    />
  );
}
