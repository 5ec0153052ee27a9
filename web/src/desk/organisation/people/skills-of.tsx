import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeSkills, useSkillsOf } from '../../../api/foundation/organisation/people.ts';
import { Failure } from '../../../ui/failure.tsx';
import { Fetched } from '../../../ui/fetched.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import styles from './people.module.css';

/** The categories on which experts are asked. */
const categories = ['billing', 'sp', 'network', 'security', 'marketing', 'service'] as const;
const SKILL = /^[a-z][a-z-]*(?::[a-z0-9-]+)?$/u;

export function SkillsOf({ id }: { id: string }) {
  const skills = useSkillsOf(id);
  return (
    <Fetched of={skills} waiting={<Waiting paragraph={{ rows: 1 }} title={false} />}>
      {({ skills: known }) => <Skills key={known.join()} id={id} known={known} />}
    </Fetched>
  );
}

function Skills({ id, known }: { id: string; known: readonly string[] }) {
  const { t } = useTranslation('organisation/people');
  const change = useChangeSkills(id);
  const [chosen, setChosen] = useState<readonly string[]>(known);
  const options = categories.map((one) => ({ value: `expert:${one}`, label: t(`skills.expert.${one}`) }));
  return (
    <>
      <Select
        mode="tags"
        aria-label={t('skills.title')}
        style={{ width: '100%' }}
        placeholder={t('skills.none')}
        value={[...chosen]}
        options={options}
        onChange={(now: string[]) => setChosen(now.filter((one) => SKILL.test(one)))}
      />
      {chosen.join() !== known.join() && (
        <div className={styles['acts']}>
          <Button loading={change.isPending} onClick={() => change.mutate([...chosen])}>
            {t('skills.save')}
          </Button>
        </div>
      )}
      {change.isError && <Failure error={change.error} />}
    </>
  );
}
