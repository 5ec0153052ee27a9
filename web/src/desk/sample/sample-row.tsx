import { PhoneOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRing } from '../../api/sample/sample.ts';
import type { FactValue, SampleCaller } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { DispositionTag } from '../../ui/disposition-tag.tsx';
import { Failure } from '../../ui/failure.tsx';
import { Quoted } from '../../ui/quoted.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import { useFactWords } from '../../wording/use-fact-words.ts';
import styles from './sample-callers.module.css';

/** One caller: what they say, what they would answer, what either version of the policy makes of it, and the button. */
export function SampleRow({ caller }: { caller: SampleCaller }) {
  const { t } = useTranslation('sample');
  const both = useBoth();
  const ring = useRing();
  const doRing = useDoOnce(ring);
  return (
    <li className={styles['row']}>
      <span className={styles['example']} data-example={caller.example}>
        {t(`examples.${caller.example}`)}
      </span>
      <div className={styles['words']}>
        <strong>{both(caller.title)}</strong>
        <p>
          <Quoted words={both(caller.says)} />
        </p>
        <Answers caller={caller} />
      </div>
      <dl className={styles['expects']}>
        <dt>v1</dt>
        <dd>
          <DispositionTag disposition={caller.expects.v1} />
        </dd>
        <dt>v2</dt>
        <dd>
          <DispositionTag disposition={caller.expects.v2} />
        </dd>
      </dl>
      <div className={styles['ring']}>
        <span className="number faint">{caller.phone}</span>
        {caller.openContact ? (
          <Link to="/desk/$contactId" params={{ contactId: caller.openContact.id }}>
            {t(`open.${caller.openContact.state}`)}
          </Link>
        ) : (
          <Button
            icon={<PhoneOutlined />}
            loading={ring.isPending}
            aria-label={t('letRing', { title: both(caller.title) })}
            onClick={() => doRing(caller.id)}
          >
            {t('ring')}
          </Button>
        )}
      </div>
      {ring.isError && <Failure error={ring.error} />}
    </li>
  );
}

function Answers({ caller }: { caller: SampleCaller }) {
  const { t } = useTranslation(['sample', 'ui']);
  const words = useFactWords();
  const answers = Object.entries(caller.answers);
  if (answers.length === 0 && !caller.servicePassword) return null;
  return (
    <p className={styles['answers']}>
      {answers.map(([fact, value]) => (
        <span key={fact}>
          {t('ui:pairName', { name: t(`answer.${fact}`, { defaultValue: words.name(fact) }) })}
          {t(`says.${fact}.${String(value)}`, { defaultValue: words.value(fact, toFactValue(value)) })}
        </span>
      ))}
      {caller.servicePassword && (
        <span>
          {t('ui:pairName', { name: t('servicePassword') })}
          <code>{caller.servicePassword}</code>
        </span>
      )}
    </p>
  );
}

function toFactValue(value: unknown): FactValue {
  return typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string' ? value : null;
}
