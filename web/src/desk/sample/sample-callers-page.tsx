import { Input, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../ui/page/page-head.tsx';
import { useSampleCallers } from '../../api/sample/sample.ts';
import { useBoth } from '../../ui/both.tsx';
import { Awaited } from '../../ui/fetched.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { useTypeName } from '../../wording/use-type-name.ts';
import page from '../parts/page.module.css';
import { CrowdSection } from './crowd/crowd-section.tsx';
import { type Example, groupCallers } from './group-callers.ts';
import { SampleRow } from './sample-row.tsx';
import styles from './sample-callers.module.css';

const examples: Example[] = ['all', 'positive', 'negative'];

/** A caller for each row of the policy table; letting one ring puts a call on the desk. */
export function SampleCallersPage() {
  const { t } = useTranslation('sample');
  const both = useBoth();
  const typeName = useTypeName();
  const callers = useSampleCallers();
  const [sought, setSought] = useState('');
  const [example, setExample] = useState<Example>('all');
  const wordsOf = (caller: { type: string; title: { zh: string; en: string }; says: { zh: string; en: string } }) =>
    `${typeName(caller.type)} ${both(caller.title)} ${both(caller.says)} ${caller.type}`;
  const groups = groupCallers(callers.data ?? [], sought, example, wordsOf);
  return (
    <div className={page['page']}>
      <PageHead title={t('title')} about={t('what')}>
        <Segmented
          aria-label={t('example')}
          value={example}
          onChange={setExample}
          options={examples.map((one) => ({ value: one, label: t(`examples.${one}`) }))}
        />
        <Input.Search
          className={styles['search'] ?? ''}
          allowClear
          aria-label={t('find')}
          placeholder={t('find')}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      </PageHead>
      <CrowdSection />
      <Awaited of={[callers]} waiting={<Waiting paragraph={{ rows: 12 }} />} />
      {callers.data && groups.length === 0 && <p className="faint">{t('none')}</p>}
      {groups.map((group) => (
        <section key={group.row} className={page['section']} aria-labelledby={`row-${group.row}`}>
          <header>
            <h2 id={`row-${group.row}`}>{t(`row.${group.row}`, { defaultValue: typeName(group.row) })}</h2>
          </header>
          <ul>
            {group.callers.map((caller) => (
              <SampleRow key={caller.id} caller={caller} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
