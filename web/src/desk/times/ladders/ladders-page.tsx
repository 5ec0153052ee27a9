import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Ladder, useLadders } from '../../../api/casework/times/ladders.ts';
import { Fetched } from '../../../ui/fetched.tsx';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import { useProvinces } from '../../organisation/use-provinces.ts';
import { useMe } from '../../parts/me.ts';
import page from '../../parts/page.module.css';
import { Rederivations } from '../../parts/clocks/rederivations.tsx';
import { NothingHere } from '../../parts/nothing-here.tsx';
import { useClockWords } from '../../parts/clocks/use-clock-words.ts';
import { useKindWords } from '../../tickets/parts/use-kind-words.ts';
import { LadderEditor } from './ladder-editor.tsx';
import styles from './ladders.module.css';
import { NewLadder, type Place } from './new-ladder.tsx';

/** Who is told when of clocks about to be missed: pictures that an administrator edits. */
export function LaddersPage() {
  const { t } = useTranslation(['times/ladders', 'shell']);
  const { rights } = useMe();
  const ladders = useLadders();
  if (!rights.includes('ladder:change')) return <NothingHere />;
  return (
    <div className={page['page']}>
      <PageHead
        within={[{ to: '/administration', text: t('shell:administration') }]}
        title={t('title')}
        about={t('about')}
      />
      <Fetched of={ladders} waiting={<Waiting paragraph={{ rows: 12 }} />}>
        {(read) => <Parts ladders={read} />}
      </Fetched>
      <Rederivations cause="ladder" />
    </div>
  );
}

const keyOf = ({ provinceId, kind, category, clock }: Place) => [provinceId ?? '', kind, category, clock].join(' ');

function Parts({ ladders }: { ladders: Ladder[] }) {
  const { t } = useTranslation('times/ladders');
  const nameOf = useLadderName();
  const [chosen, setChosen] = useState<string | null>(null);
  const [made, setMade] = useState<Ladder | null>(null);
  const [making, setMaking] = useState(false);
  const ladder = made ?? ladders.find((one) => keyOf(one) === chosen) ?? ladders[0];
  const begin = (place: Place) => {
    const there = ladders.find((one) => keyOf(one) === keyOf(place));
    setChosen(keyOf(place));
    setMade(there ? null : { ...place, version: 0, by: null, at: '', steps: ladders[0]?.steps ?? breachOnly });
    setMaking(false);
  };
  const choose = (one: Ladder) => () => {
    setMade(null);
    setChosen(keyOf(one));
  };
  return (
    <div className={styles['columns']}>
      <section className={page['section']} aria-labelledby="ladders">
        <header>
          <h2 id="ladders">{t('list')}</h2>
          <Button size="small" icon={<PlusOutlined />} onClick={() => setMaking(true)}>
            {t('make')}
          </Button>
        </header>
        <ul className={styles['list']}>
          {ladders.map((one) => (
            <li key={keyOf(one)}>
              <button type="button" aria-current={ladder === one || undefined} onClick={choose(one)}>
                <strong>{nameOf(one).clock}</strong>
                <span className="faint">{nameOf(one).where}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {ladder && (
        <LadderEditor
          key={keyOf(ladder) + String(ladder === made)}
          latest={ladder}
          title={`${nameOf(ladder).clock} · ${nameOf(ladder).where}`}
          onGone={() => setMade(null)}
        />
      )}
      {making && <NewLadder onChosen={begin} onClose={() => setMaking(false)} />}
    </div>
  );
}

const breachOnly: Ladder['steps'] = [{ when: { breach: true }, tell: [{ who: 'holder' }] }];

/** For which clock and which tickets a ladder is. */
function useLadderName() {
  const { t } = useTranslation('times/ladders');
  const words = useKindWords();
  const clocks = useClockWords();
  const provinces = useProvinces();
  return ({ provinceId, kind, category, clock }: Place) => {
    const of = [
      provinceId === null ? t('group') : provinces.nameOf(provinceId),
      kind === '*' ? t('anyKind') : words.kind(kind),
      category === '*' ? null : words.category(kind, category),
    ];
    return { clock: clock === '*' ? t('anyClock') : clocks.nameOf(clock), where: of.filter(Boolean).join(' · ') };
  };
}
