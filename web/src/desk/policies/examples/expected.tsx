import { useTranslation } from 'react-i18next';
import { DispositionTag } from '../../../ui/disposition-tag.tsx';
import { RuleName } from '../../../wording/rule-names.tsx';
import styles from '../parts/studio.module.css';
import { readExpectation } from './read-expectation.ts';
import { useAnswerWords } from './use-answer-words.ts';

/** What an example expects: a disposition and the rule that gives it, or that it stays open. */
export function Expected({ expect }: { expect: Readonly<Record<string, unknown>> }) {
  const { t } = useTranslation('policies/studio');
  const { status, disposition, rule, others } = readExpectation(expect);
  const words = useAnswerWords();
  return (
    <span className={styles['pair']}>
      {disposition ? <DispositionTag disposition={disposition} /> : status && <span>{t(`status.${status}`)}</span>}
      {rule && (
        <span className="faint">
          <RuleName rule={rule} />
        </span>
      )}
      {others.map(([field, value]) => (
        <span key={field} className="faint">
          {t('fieldIs', { field: words.field(field), value: words.value(field, value) })}
        </span>
      ))}
    </span>
  );
}
