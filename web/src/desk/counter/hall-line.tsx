import { EnvironmentOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Hall, useChooseHall, useHalls, useStand } from '../../api/doors/counter.ts';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { Fetched, untilKnown } from '../../ui/fetched.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import styles from './counter.module.css';
import { useHours } from './use-hours.ts';

/** In which hall I stand: kept until another is chosen. */
export function HallLine() {
  const stand = useStand();
  return <Fetched of={stand}>{({ hall, ofToday }) => <Standing hall={hall} ofToday={ofToday} />}</Fetched>;
}

function Standing({ hall, ofToday }: { hall: Hall | null; ofToday: boolean }) {
  const { t } = useTranslation('counter/visit');
  const both = useBoth();
  const [changing, setChanging] = useState(false);
  if (!hall || changing) return <ChooseHall at={hall} done={() => setChanging(false)} />;
  return (
    <div className={styles['hall']}>
      <EnvironmentOutlined aria-hidden />
      <strong>{both(hall.name)}</strong>
      <HallPlace hall={hall} />
      {!ofToday && <span className={styles['warn']}>{t('hall.stillThere')}</span>}
      <Button size="small" onClick={() => setChanging(true)}>
        {t('hall.change')}
      </Button>
    </div>
  );
}

/** Where it is and when it is open. */
export function HallPlace({ hall }: { hall: Hall }) {
  const both = useBoth();
  const hours = useHours();
  return (
    <span className="faint">
      {both(hall.address)} · {hours(hall)}
    </span>
  );
}

function ChooseHall({ at, done }: { at: Hall | null; done: () => void }) {
  const { t } = useTranslation('counter/visit');
  const both = useBoth();
  const id = useId();
  const halls = useHalls();
  const choose = useChooseHall();
  const doChoose = useDoOnce(choose);
  const cities = new Map(halls.data?.map(({ city }) => [city.id, city.name]));
  const options = [...cities].map(([cityId, name]) => ({
    label: both(name),
    options: (halls.data ?? [])
      .filter(({ city }) => city.id === cityId)
      .map((hall) => ({ value: hall.id, label: both(hall.name) })),
  }));
  return (
    <div className={styles['hall']}>
      <label htmlFor={id}>{t('hall.which')}</label>
      <Select
        id={id}
        autoFocus={at !== null}
        className={styles['pick'] ?? ''}
        value={at?.id ?? null}
        placeholder={t('hall.choose')}
        options={options}
        loading={choose.isPending}
        {...untilKnown(halls)}
        onChange={(hallId) => doChoose(hallId, { onSuccess: done })}
      />
      {at && (
        <Button size="small" onClick={done}>
          {t('hall.keep')}
        </Button>
      )}
      {choose.isError && <Failure error={choose.error} />}
    </div>
  );
}
