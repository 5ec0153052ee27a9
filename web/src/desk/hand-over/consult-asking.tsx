import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEndConsult, useSayInConsult } from '../../api/deciding/hand-over/consults.ts';
import { useHandToExpert } from '../../api/deciding/resolution.ts';
import type { Consult, Contact, Option, Resolution } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useDoOnce, useOnce } from '../../ui/use-once.ts';
import { neededOf } from '../resolution/act/prepare-act.ts';
import { ConsultHead } from './consult-head.tsx';
import { ConsultSaid } from './consult-said.tsx';
import { SayBox } from './say-box.tsx';
import styles from './hand-over.module.css';

interface Props {
  contact: Contact;
  consult: Consult;
  resolution: Resolution | null;
}

/** For the agent who asked: what the expert says, and then: ask further, go on alone, or hand over to them. */
export function ConsultAsking({ contact, consult, resolution }: Props) {
  const { t } = useTranslation('hand-over');
  const end = useEndConsult(consult.id);
  const doEnd = useDoOnce(end);
  const further = useSayInConsult(consult.id, 'asks');
  return (
    <section className={styles['consult']} aria-label={t('consult.title')}>
      <ConsultHead consult={consult}>
        {consult.expert && <HandOver contact={contact} expert={consult.expert} resolution={resolution} />}
        <Button size="small" loading={end.isPending} onClick={() => doEnd(undefined)}>
          {t('consult.end')}
        </Button>
      </ConsultHead>
      {end.isError && <Failure error={end.error} />}
      <ConsultSaid consult={consult} />
      <SayBox
        place={`contact:${contact.id}:consult`}
        label={t('consult.further')}
        button={t('consult.furtherSend')}
        sending={further}
      />
    </section>
  );
}

interface HandOverProps extends Pick<Props, 'contact' | 'resolution'> {
  expert: NonNullable<Consult['expert']>;
}

/** In one act where the policy has it and nothing is to be said with it; else by the decision beside it. */
function HandOver({ contact, expert, resolution }: HandOverProps) {
  const { t } = useTranslation('hand-over');
  const both = useBoth();
  const hand = useHandToExpert(contact.id);
  const once = useOnce();
  const name = both(expert);
  const option = resolution && plainOption(resolution);
  if (!option) return <span className="faint">{t('consult.handOverByDecision', { name })}</span>;
  const decisionId = resolution.decision.id;
  const send = () =>
    void once([decisionId, 'expert'], (key) => hand.mutateAsync({ key, decisionId, disposition: 'expert' }));
  return (
    <>
      <Button size="small" loading={hand.isPending} onClick={send}>
        {t('consult.handOver', { name })}
      </Button>
      {hand.isError && <Failure error={hand.error} />}
    </>
  );
}

function plainOption(resolution: Resolution): Option | null {
  const option = resolution.options.find(({ disposition, kind }) => disposition === 'expert' && kind !== 'insisted');
  if (!option || option.needsReason || option.needsIdentity) return null;
  const { fields, subscriptions } = neededOf(option, resolution);
  return fields.length === 0 && subscriptions.length <= 1 ? option : null;
}
