import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactValue, TimelineEntry } from '../../api/types.ts';
import { DispositionTag } from '../../ui/disposition-tag.tsx';
import { RuleOfPolicy } from '../../wording/rule-of-policy.tsx';
import { useFactWords } from '../../wording/use-fact-words.ts';
import { useTypeName } from '../../wording/use-type-name.ts';
import styles from './timeline.module.css';

type Detail = TimelineEntry['detail'];

/** The words of one happening, by its kind. A kind that is not known here is told by its name alone. */
export function EntryDetail({ entry }: { entry: TimelineEntry }) {
  const render = renderers[entry.kind];
  return render ? render(entry.detail) : null;
}

const renderers: Record<string, (detail: Detail) => ReactNode> = {
  arrived: (detail) => <WayIn wayIn={text(detail, 'wayIn')} />,
  'matter-named': (detail) => <MatterNamed type={text(detail, 'type')} separate={detail['separate'] === true} />,
  'fact-answered': (detail) => <FactAnswered fact={text(detail, 'fact')} value={factValue(detail['value'])} />,
  marked: (detail) => <Marked explained={detail['explained'] === true} accepted={detail['accepted'] === true} />,
  decided: (detail) => <DecidedTags detail={detail} />,
  acted: (detail) => <Acted detail={detail} />,
  noted: (detail) => text(detail, 'text'),
  said: (detail) => text(detail, 'text'),
  'party-known': (detail) => <PartyWords words={`by.${text(detail, 'by')}`} />,
  'party-joined': (detail) => <PartyWords words={`standing.${text(detail, 'standing')}`} />,
  'party-parted': (detail) => text(detail, 'reason') || <PartyWords words={`because.${text(detail, 'because')}`} />,
  promised: (detail) => text(detail, 'words'),
  'ticket-raised': (detail) => text(detail, 'number'),
  'ticket-reminded': (detail) => text(detail, 'number'),
  'boss-done': (detail) => <BossDone detail={detail} />,
  'boss-failed': (detail) => <BossFailed failure={text(detail, 'failure')} />,
  'identity-checked': (detail) => <IdentityChecked passed={detail['passed'] === true} means={text(detail, 'means')} />,
  'papers-shown': (detail) => <PapersShown detail={detail} />,
  'visit-finished': (detail) => text(detail, 'text'),
  'went-past-us': (detail) => <WentPast source={text(detail, 'source')} number={text(detail, 'sourceNumber')} />,
  'hand-over-ended': (detail) => <HandOverEnding ending={text(detail, 'ending')} reason={text(detail, 'reason')} />,
  'consult-asked': (detail) => text(detail, 'text'),
  'consult-answered': (detail) => text(detail, 'text'),
  'consult-declined': (detail) => text(detail, 'reason'),
  'taken-over': (detail) => text(detail, 'reason'),
  reassigned: (detail) => text(detail, 'reason'),
  requeued: (detail) => text(detail, 'reason'),
  'sent-back': (detail) => text(detail, 'reason'),
  'meant-for': (detail) => text(detail, 'reason'),
  'extension-proposed': (detail) => text(detail, 'reason'),
};

function text(detail: Detail, name: string): string {
  const value = detail[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function texts(detail: Detail, name: string): string[] {
  const value = detail[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function factValue(value: unknown): FactValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function WayIn({ wayIn }: { wayIn: string }) {
  const { t } = useTranslation('contacts');
  return <>{t(`wayIn.${wayIn}`, { defaultValue: wayIn })}</>;
}

function PartyWords({ words }: { words: string }) {
  const { t } = useTranslation('contacts');
  return <>{t(`party.${words}`, { defaultValue: words })}</>;
}

function MatterNamed({ type, separate }: { type: string; separate: boolean }) {
  const { t } = useTranslation('contacts');
  const typeName = useTypeName();
  return (
    <>
      {typeName(type)}
      {separate && <span className="faint"> {t('separate')}</span>}
    </>
  );
}

function FactAnswered({ fact, value }: { fact: string; value: FactValue }) {
  const { t } = useTranslation(['contacts', 'policies/facts']);
  const words = useFactWords();
  return (
    <>
      {t('answered', {
        fact: words.name(fact),
        value: value === null ? t('policies/facts:unobtainable') : words.value(fact, value),
      })}
    </>
  );
}

function Marked({ explained, accepted }: { explained: boolean; accepted: boolean }) {
  const { t } = useTranslation('contacts');
  return <>{t(accepted ? 'markedAccepted' : explained ? 'markedNotAccepted' : 'markedNothing')}</>;
}

function DecidedTags({ detail }: { detail: Detail }) {
  const { t } = useTranslation('contacts');
  const disposition = text(detail, 'disposition');
  const rule = text(detail, 'rule');
  if (disposition) {
    return (
      <span className={styles['inline']}>
        <DispositionTag disposition={disposition} />
        <span className="faint">
          {rule === '' ? t('ruleOpen') : <RuleOfPolicy policyId={text(detail, 'policy') || null} rule={rule} />}
        </span>
      </span>
    );
  }
  return (
    <span className={styles['inline']}>
      {t('stillPossible')}
      {texts(detail, 'possible').map((one) => (
        <DispositionTag key={one} disposition={one} />
      ))}
    </span>
  );
}

function Acted({ detail }: { detail: Detail }) {
  const { t } = useTranslation('policies/dispositions');
  const kind = text(detail, 'kind');
  return (
    <span className={styles['inline']}>
      <DispositionTag disposition={text(detail, 'disposition')} />
      <span className="faint">{t(`kind.${kind}`, { defaultValue: kind })}</span>
      {text(detail, 'reason')}
    </span>
  );
}

function BossDone({ detail }: { detail: Detail }) {
  const { t } = useTranslation('contacts');
  return <>{t('result.receipt', { value: text(detail, 'receipt') })}</>;
}

function BossFailed({ failure }: { failure: string }) {
  const { t } = useTranslation('refusals');
  return <>{t(`${failure}.reason`, { defaultValue: failure })}</>;
}

function IdentityChecked({ passed, means }: { passed: boolean; means: string }) {
  const { t } = useTranslation('customers');
  return (
    <>
      {t(`identity.${means}`, { defaultValue: means })} · {t(passed ? 'identity.pass' : 'identity.fail')}
    </>
  );
}

function WentPast({ source, number }: { source: string; number: string }) {
  const { t } = useTranslation('areas');
  return (
    <>
      {t(`escalated.from.${source}`, { defaultValue: source })} <span className="number">{number}</span>
    </>
  );
}

function PapersShown({ detail }: { detail: Detail }) {
  const { t } = useTranslation('counter/visit');
  const [kind, outcome] = [text(detail, 'kind'), text(detail, 'outcome')];
  return (
    <>
      {t(`papers.of.${text(detail, 'holder')}`)} · {t(`paper.${kind}`, { defaultValue: kind })}{' '}
      <span className="number">****{text(detail, 'numberTail')}</span> ·{' '}
      {t(`papers.outcome.${outcome}`, { defaultValue: outcome })}
    </>
  );
}

function HandOverEnding({ ending, reason }: { ending: string; reason: string }) {
  const { t } = useTranslation('hand-over');
  return (
    <>
      {t(`ending.${ending}`, { defaultValue: ending })} <span className="faint">{reason}</span>
    </>
  );
}
