import { DownOutlined, ReloadOutlined, RightOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../api/types.ts';
import { RecordList } from '../../../ui/record-list.tsx';
import { useFactWords } from '../../../wording/use-fact-words.ts';
import styles from './evidence.module.css';
import { FactAnswer } from './fact-answer.tsx';
import { StatementText } from './statement-text.tsx';

interface Props {
  fact: Fact;
  /** Neither carries the decision nor can still change it. */
  idle: boolean;
  contactId: string;
  editable: boolean;
  retry?: () => void;
  retrying?: boolean;
}

/** One fact: value, source, and on demand the very records. */
export function FactRow({ fact, idle, contactId, editable, retry, retrying = false }: Props) {
  const { t } = useTranslation(['resolution', 'ui']);
  const words = useFactWords();
  const [open, setOpen] = useState(false);
  const [changing, setChanging] = useState(false);
  const name = words.name(fact.fact);
  const mayChange = editable && fact.source === 'agent' && (fact.state === 'known' || fact.state === 'unobtainable');
  const mayOpen = fact.records.length > 0 || fact.note !== null;
  const records = t('records', { count: fact.records.length });
  return (
    <li className={styles['fact']} data-idle={idle || undefined}>
      <div className={styles['row']}>
        <span className={styles['name']}>{name}</span>
        <FactValueText fact={fact} />
        <span className={styles['source']}>
          {fact.state === 'known' && words.source(fact.source)}
          {mayChange && (
            <Button
              type="link"
              size="small"
              aria-label={t('changeNamed', { fact: name })}
              onClick={() => setChanging(!changing)}
            >
              {t('changeAnswer')}
            </Button>
          )}
          {fact.state === 'failed' && retry && (
            <Button
              type="link"
              size="small"
              icon={<ReloadOutlined />}
              loading={retrying}
              aria-label={t('retryNamed', { fact: name })}
              onClick={retry}
            >
              {t('ui:retry')}
            </Button>
          )}
        </span>
        {mayOpen ? (
          <button
            type="button"
            className={styles['open']}
            aria-expanded={open}
            aria-label={
              fact.records.length > 0 ? t('recordsCounted', { fact: name, records }) : t('recordsNamed', { fact: name })
            }
            onClick={() => setOpen(!open)}
          >
            {fact.records.length > 0 && records}
            {open ? <DownOutlined aria-hidden /> : <RightOutlined aria-hidden />}
          </button>
        ) : (
          <span />
        )}
      </div>
      {changing && <FactAnswer fact={fact} contactId={contactId} onDone={() => setChanging(false)} />}
      {open && (
        <div className={styles['behind']}>
          {fact.note && (
            <p>
              <StatementText statement={fact.note} />
            </p>
          )}
          <RecordList records={fact.records} />
        </div>
      )}
    </li>
  );
}

function FactValueText({ fact }: { fact: Fact }) {
  const { t } = useTranslation('policies/facts');
  const words = useFactWords();
  if (fact.state === 'known') return <strong className={styles['value']}>{words.value(fact.fact, fact.value)}</strong>;
  if (fact.state === 'fetching') {
    return (
      <span className={styles['value']}>
        <span className={styles['bone']} aria-hidden />
        <span className="for-readers">{t('state.fetching')}</span>
      </span>
    );
  }
  return (
    <span className={styles['value']} data-state={fact.state}>
      {fact.state === 'failed' && <WarningOutlined aria-hidden />} {t(`state.${fact.state}`)}
    </span>
  );
}
