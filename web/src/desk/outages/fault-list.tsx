import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MassFault } from '../../api/casework/outages.ts';
import { duration } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useBoth } from '../../ui/both.tsx';
import { useQuarterMinute } from '../../ui/times/now.ts';
import { Ago } from '../../ui/times/times.tsx';
import page from '../parts/page.module.css';
import { judgePhase } from './judge-phase.ts';
import styles from './outages.module.css';

interface Props {
  faults: readonly MassFault[];
  shown: MassFault | undefined;
  choose: (id: string) => void;
}

/** What somebody has to see to; what is over for good is folded away below. */
export function FaultList({ faults, shown, choose }: Props) {
  const { t } = useTranslation('outages');
  const ended = faults.filter((fault) => judgePhase(fault) === 'ended');
  const others = faults.filter((fault) => judgePhase(fault) !== 'ended');
  const [unfolded, setUnfolded] = useState(false);
  const open = unfolded || others.length === 0 || ended.some(({ id }) => id === shown?.id);
  const items = (list: readonly MassFault[]) =>
    list.map((fault) => <Item key={fault.id} fault={fault} chosen={fault.id === shown?.id} choose={choose} />);
  return (
    <nav className={page['section']} aria-label={t('title')}>
      <ul className={styles['list']}>{items(others)}</ul>
      {ended.length > 0 && (
        <button type="button" className={styles['fold']} aria-expanded={open} onClick={() => setUnfolded(!open)}>
          {t('ended')} <span className={styles['badge']}>{ended.length}</span>
        </button>
      )}
      {open && <ul className={styles['list']}>{items(ended)}</ul>}
    </nav>
  );
}

function Item({ fault, chosen, choose }: { fault: MassFault; chosen: boolean; choose: Props['choose'] }) {
  const { t } = useTranslation('outages');
  const both = useBoth();
  const phase = judgePhase(fault);
  const count = fault.open + fault.ended;
  return (
    <li>
      <button type="button" aria-current={chosen} onClick={() => choose(fault.id)}>
        <span className={styles['top']}>
          <span className={styles['phase']} data-phase={phase}>
            {t(`state.${phase}`)}
          </span>
          <span>{both(fault.city?.name) || t('wholeProvince')}</span>
          <span className={styles['since']}>
            {phase === 'open' ? <GoingOnFor since={fault.since} /> : <Ago at={fault.reply?.begunAt ?? fault.since} />}
          </span>
        </span>
        <span className={styles['name']}>{fault.summary}</span>
        <span className="faint">
          <span className="number">{fault.number}</span>
          {count > 0 && ` · ${t('count', { count })}`}
        </span>
      </button>
    </li>
  );
}

/** 47 分: for how long it has been going on, begun minutes counted. */
export function GoingOnFor({ since }: { since: string }) {
  const { t } = useTranslation('outages');
  const language = useLanguage();
  const now = useQuarterMinute();
  const minutes = Math.max(1, Math.ceil((now - new Date(since).getTime()) / 60_000));
  return <span className="number">{t('goingOnFor', { time: duration(minutes * 60, language) })}</span>;
}
