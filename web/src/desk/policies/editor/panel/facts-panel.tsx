import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addFact } from '../document/change-facts.ts';
import { AddFact } from './add-fact.tsx';
import { FactDetails } from './fact-details.tsx';
import type { FactsProps } from './facts-props.ts';
import styles from './panel.module.css';

/** What the policy can look at, and what each of it may be. */
export function FactsPanel(props: FactsProps) {
  const { session, editing, readOnly } = props;
  const { t } = useTranslation('policies/editor');
  const [isAdding, setAdding] = useState(false);
  const { facts } = editing.outline;
  return (
    <section aria-label={t('side.facts')}>
      {!readOnly && (
        <div className={styles['cell']}>
          <Button size="small" onClick={() => setAdding(true)}>
            {t('facts.addFact')}
          </Button>
        </div>
      )}
      {facts.map((fact) => (
        <FactDetails key={fact.name} fact={fact} {...props} />
      ))}
      {isAdding && (
        <AddFact
          taken={facts.map(({ name }) => name)}
          onAdd={(fact) => {
            setAdding(false);
            void session.change((definitions, make) => addFact(definitions, fact, make));
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  );
}
