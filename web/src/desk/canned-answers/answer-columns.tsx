import { useTranslation } from 'react-i18next';
import type { CannedAnswer } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { Ago } from '../../ui/times/times.tsx';
import { TwoLines } from '../../ui/work-list/two-lines.tsx';
import type { Column } from '../../ui/work-list/work-list.tsx';
import { useTypeName } from '../../wording/use-type-name.ts';
import styles from './canned-answers.module.css';

/** Whose it is, in words. */
export function useWhose(): (answer: Pick<CannedAnswer, 'scope' | 'team' | 'province'>) => string {
  const { t } = useTranslation('canned-answers/answers');
  const both = useBoth();
  return ({ scope, team, province }) => both(team?.name) || both(province) || t(`scope.${scope}`);
}

/** What a list of answers shows of each. */
export function useAnswerColumns(open: (id: string) => void): Column<CannedAnswer>[] {
  const { t } = useTranslation(['canned-answers/answers', 'ui']);
  const whose = useWhose();
  const typeName = useTypeName();
  const typesOf = ({ types }: CannedAnswer) => types.map(typeName).join(t('ui:comma'));
  return [
    {
      name: 'name',
      head: t('name'),
      fold: 'main',
      names: true,
      cell: (answer) => (
        <TwoLines
          title={answer.text}
          first={
            <button type="button" className={styles['name']} onClick={() => open(answer.id)}>
              {answer.name}
            </button>
          }
          second={answer.text}
        />
      ),
    },
    { name: 'whose', head: t('whose'), width: 150, fold: 'first', cell: whose },
    {
      name: 'types',
      head: t('types'),
      width: 220,
      fold: 'small',
      cell: (answer) => <span title={typesOf(answer)}>{typesOf(answer) || t('anyType')}</span>,
    },
    { name: 'uses', head: t('uses'), width: 110, fold: 'small', cell: ({ uses }) => t('usesCount', { count: uses }) },
    {
      name: 'changed',
      head: t('changedAt'),
      width: 130,
      fold: 'end',
      cell: ({ changedAt }) => <Ago at={changedAt} />,
    },
  ];
}
