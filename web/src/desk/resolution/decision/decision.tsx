import { useTranslation } from 'react-i18next';
import type { Contact, Resolution } from '../../../api/types.ts';
import { ActState } from '../act/act-state.tsx';
import { DecisionActions } from '../act/decision-actions.tsx';
import { DecisionDetails } from './decision-details.tsx';
import styles from '../act/decision.module.css';
import { actsShown } from '../act/main-option.ts';
import { Propose } from './propose.tsx';
import { ProposeOnRule } from './propose-on-rule.tsx';
import { Verdict } from './verdict.tsx';

interface Props {
  contact: Contact;
  editable: boolean;
  resolution: Resolution | null;
}

/** What the policy decides, why, and the one click that does it. */
export function Decision({ contact, editable, resolution }: Props) {
  const { t } = useTranslation('resolution');
  return (
    <section className={styles['decision']} aria-labelledby="decision">
      <h2 id="decision" className="for-readers">
        {t('decision')}
      </h2>
      {resolution ? (
        <>
          <div className={styles['body']}>
            <div aria-live="polite">
              <Verdict resolution={resolution} />
            </div>
            <DecisionDetails resolution={resolution} />
            {resolution.type === 'ordinary' && (
              <Propose contactId={contact.id} resolution={resolution} editable={editable} />
            )}
            <ProposeOnRule contactId={contact.id} resolution={resolution} />
            {actsShown(resolution).map((act) => (
              <ActState key={act.id} act={act} contactId={contact.id} editable={editable} />
            ))}
          </div>
          {editable && <DecisionActions contact={contact} resolution={resolution} />}
        </>
      ) : (
        <p className={styles['later']}>
          {t(contact.matter ? 'deciding' : contact.state === 'ringing' ? 'answerFirst' : 'decisionAfterType')}
        </p>
      )}
    </section>
  );
}
