import { useTranslation } from 'react-i18next';
import { useCannedAnswerVersions } from '../../api/contact/canned-answers.ts';
import type { CannedAnswer } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { Fetched } from '../../ui/fetched.tsx';
import { At } from '../../ui/times/times.tsx';
import styles from './canned-answers.module.css';

/** What it said before, with who wrote it and when. */
export function AnswerVersions({ answer: { id, version: newest } }: { answer: CannedAnswer }) {
  const { t } = useTranslation('canned-answers/answers');
  const both = useBoth();
  const versions = useCannedAnswerVersions(id);
  return (
    <section className={styles['versions']} aria-labelledby="answer-versions">
      <h2 id="answer-versions">{t('versions')}</h2>
      <Fetched of={versions}>
        {(list) => (
          <ul>
            {list.map(({ version, body, changedBy, changedAt }) => (
              <li key={version}>
                <strong>{t('version', { version })}</strong> <At at={changedAt} />{' '}
                <span className="faint">{both(changedBy) || t('shipped')}</span>
                {version !== newest && <p>{body.text}</p>}
              </li>
            ))}
          </ul>
        )}
      </Fetched>
    </section>
  );
}
