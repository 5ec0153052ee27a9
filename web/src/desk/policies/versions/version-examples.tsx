import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { KeptExample } from '../../../api/types.ts';
import { Awaited } from '../../../ui/fetched.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import { useFactsWords } from '../../../wording/use-facts-told.ts';
import page from '../../parts/page.module.css';
import { Expected } from '../examples/expected.tsx';
import styles from '../parts/policy.module.css';

/** The examples that were published with a version: what it was to do. */
export function VersionExamples({ examples }: { examples: UseQueryResult<KeptExample[]> }) {
  const { t } = useTranslation('policies/versions');
  const told = useFactsWords();
  if (!examples.data) return <Awaited of={[examples]} waiting={<Waiting />} />;
  if (examples.data.length === 0) return <p className="faint">{t('noExamples')}</p>;
  return (
    <section className={page['section']}>
      <table className={`${page['table']} ${styles['examples']}`}>
        <thead>
          <tr>
            <th scope="col">{t('example.name')}</th>
            <th scope="col">{t('example.given')}</th>
            <th scope="col">{t('example.expected')}</th>
          </tr>
        </thead>
        <tbody>
          {examples.data.map((example) => (
            <tr key={example.name}>
              <th scope="row">{example.name}</th>
              <td>{told(example.facts)}</td>
              <td>
                <Expected expect={example.expect} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
