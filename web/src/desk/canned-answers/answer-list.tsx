import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CannedAnswer } from '../../api/types.ts';
import { Awaited, type Asked } from '../../ui/fetched.tsx';
import styles from './canned-answers.module.css';
import { fillSlots, type SlotValues } from './slots.ts';

interface Props {
  id: string;
  asked: Asked<unknown>;
  /** Null: not known yet. */
  found: readonly CannedAnswer[] | null;
  /** The one that Enter takes. */
  at: number;
  /** The type of the matter, once it is named. */
  type: string | null;
  values: SlotValues;
  onChoose: (answer: CannedAnswer, english: boolean) => void;
}

export const optionId = (list: string, answer: CannedAnswer) => `${list}-${answer.id}`;

/** What fits what is typed after `/`; the focus stays in the field. */
export function AnswerList({ id, asked, found, at, type, values, onChoose }: Props) {
  const { t } = useTranslation('canned-answers/answers');
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children.item(at)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <section className={styles['offered']} aria-label={t('title')} onMouseDown={(event) => event.preventDefault()}>
      <Awaited of={[asked]} waiting={<p className={styles['none']}>{t('awaited')}</p>} />
      {found?.length === 0 && <p className={styles['none']}>{t('noneFits')}</p>}
      <ul ref={list} id={id} role="listbox" aria-label={t('title')}>
        {found?.map((answer, place) => (
          <li
            key={answer.id}
            id={optionId(id, answer)}
            role="option"
            aria-selected={place === at}
            onClick={(event) => onChoose(answer, event.shiftKey)}
          >
            <strong>{answer.name}</strong>
            {type !== null && answer.types.includes(type) && <span className={styles['fits']}>{t('ofMatter')}</span>}
            {answer.scope !== 'group' && <span className="faint">{t(`scope.${answer.scope}`)}</span>}
            <span className={styles['said']}>{fillSlots(answer.text, values)}</span>
          </li>
        ))}
      </ul>
      <p className={styles['hint']}>{t('listHint')}</p>
    </section>
  );
}
