import { Link } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useChooseService, useHallServices, type Visit } from '../../api/doors/counter.ts';
import type { Contact, Resolution } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { type Asked, untilKnown } from '../../ui/fetched.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import page from '../parts/page.module.css';
import { Evidence } from '../resolution/facts/evidence.tsx';
import { Question } from '../resolution/facts/question.tsx';
import { Matter } from '../resolution/matter/matter.tsx';
import styles from './counter.module.css';
import { GuidePanel } from './guide-panel.tsx';

interface Props {
  visit: Visit;
  contact: Contact;
  editable: boolean;
  resolution: Asked<Resolution>;
  back: (() => void) | undefined;
  onward: (() => void) | undefined;
}

/** What they came for: the matter, the service of the halls, and where and with what it can be done. */
export function WhatStep({ visit, contact, editable, resolution, back, onward }: Props) {
  const { t } = useTranslation('counter/visit');
  return (
    <>
      <div className={styles['columns']}>
        <section className={page['section']} aria-labelledby="what">
          <header>
            <h2 id="what">{t('step.what')}</h2>
            <Link className={page['act'] ?? ''} to="/desk/$contactId" params={{ contactId: visit.id }}>
              {t('visit.onDesk')}
            </Link>
          </header>
          <Matter contact={contact} editable={editable} />
          {resolution.isLoadingError && <Failure error={resolution.error} retry={() => void resolution.refetch()} />}
          {contact.matter && <Evidence contact={contact} editable={editable} resolution={resolution.data ?? null} />}
          {resolution.data && <Question contact={contact} editable={editable} resolution={resolution.data} />}
        </section>
        <section className={page['section']} aria-labelledby="guide">
          <header>
            <h2 id="guide">{t('guide.title')}</h2>
          </header>
          <div className={`${page['body']} ${styles['form']}`}>
            <ServicePicker visit={visit} contact={contact} editable={editable} />
            {visit.guide ? <GuidePanel guide={visit.guide} /> : <p className="faint">{t('guide.none')}</p>}
          </div>
        </section>
      </div>
      <div className={styles['acts']}>
        <Button onClick={back}>
          {t('visit.back')} <KeyHint keys="[" />
        </Button>
        <Button type="primary" onClick={onward}>
          {t('visit.toResult')} <KeyHint keys="]" />
        </Button>
      </div>
    </>
  );
}

/** Those that settle the matter come first. */
function ServicePicker({ visit, contact, editable }: Pick<Props, 'visit' | 'contact' | 'editable'>) {
  const { t } = useTranslation('counter/visit');
  const both = useBoth();
  const id = useId();
  const services = useHallServices();
  const choose = useChooseService(visit.id);
  const doChoose = useDoOnce(choose);
  const type = contact.matter?.type;
  const fits = (types: readonly string[]) => type !== undefined && types.includes(type);
  const options = (services.data ?? [])
    .toSorted((one, other) => Number(fits(other.types)) - Number(fits(one.types)))
    .map((service) => ({
      value: service.id,
      label: fits(service.types) ? t('guide.fits', { service: both(service.name) }) : both(service.name),
    }));
  return (
    <div>
      <label htmlFor={id}>{t('guide.service')}</label>
      <Select
        id={id}
        allowClear
        disabled={!editable}
        loading={choose.isPending}
        placeholder={t('guide.choose')}
        value={visit.guide?.service.id ?? null}
        options={options}
        {...untilKnown(services)}
        onChange={(serviceId) => doChoose(serviceId ?? null)}
      />
      {choose.isError && <Failure error={choose.error} />}
    </div>
  );
}
