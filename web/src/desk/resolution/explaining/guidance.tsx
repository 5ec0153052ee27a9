import { DownOutlined, InfoCircleOutlined, RightOutlined } from '@ant-design/icons';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHandOver } from '../../../api/deciding/hand-over/hand-over.ts';
import { useGatherFacts } from '../../../api/deciding/resolution.ts';
import type { Contact, Resolution, Statement } from '../../../api/types.ts';
import { Failure } from '../../../ui/failure.tsx';
import { RecordList } from '../../../ui/record-list.tsx';
import { standingActs } from '../act/main-option.ts';
import { ClosingWords } from './closing-words.tsx';
import { useDoOnce } from '../../../ui/use-once.ts';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import styles from './guidance.module.css';
import { Marks } from './marks.tsx';
import { useStatementWords } from '../facts/use-statement-words.ts';
import { InsertWords } from '../../conversations/insert-words.tsx';
import { unexplained } from './unexplained.ts';

interface Props {
  contact: Contact;
  editable: boolean;
  resolution: Resolution | null;
}

/** What to tell the customer now, each sentence with its proof; what the records do not show is said to be unknown. */
export function Guidance({ contact, editable, resolution }: Props) {
  const { t } = useTranslation('resolution');
  const gather = useGatherFacts(contact.id);
  const doGather = useDoOnce(gather);
  const explanation = resolution?.explanation;
  const words = useStatementWords();
  const { expertsTurn } = useHandOver(contact);
  const done = resolution && standingActs(resolution, expertsTurn).findLast(({ state }) => state === 'done');
  return (
    <section className={styles['guidance']} aria-labelledby="guidance">
      <header className={styles['title']}>
        <h2 id="guidance">{t('guidance')}</h2>
        {explanation && !done && <InsertWords all words={explanation.statements.map(words).join('\n')} />}
      </header>
      <div className={styles['sentences']}>
        {done && <ClosingWords act={done} customerId={contact.customerId} />}
        {(!explanation || explanation.state === 'fetching') && <Waiting title={false} paragraph={{ rows: 3 }} />}
        {explanation?.state === 'failed' && (
          <Failure
            error={unexplained()}
            {...(editable && { retry: () => doGather(undefined), retrying: gather.isPending })}
          />
        )}
        {explanation?.state === 'unasked' && <p className="faint">{t('evidenceOfNobody')}</p>}
        {explanation?.state === 'ready' && explanation.statements.length === 0 && !done && (
          <p className="faint">{t('explanationNone')}</p>
        )}
        <ol data-said={done ? true : undefined}>
          {explanation?.statements.map((statement, at) => (
            <Sentence key={`${statement.code}-${at}`} statement={statement}>
              <InsertWords words={words(statement)} />
            </Sentence>
          ))}
        </ol>
        {explanation && explanation.unknown.length > 0 && !done && (
          <div className={styles['unknown']}>
            <h3>
              <InfoCircleOutlined aria-hidden /> {t('unknownToUs')}
            </h3>
            <ul>
              {explanation.unknown.map((statement, at) => (
                <Sentence key={`${statement.code}-${at}`} statement={statement} />
              ))}
            </ul>
          </div>
        )}
      </div>
      {resolution && editable && <Marks contact={contact} resolution={resolution} />}
    </section>
  );
}

function Sentence({ statement, children }: { statement: Statement; children?: ReactNode }) {
  const { t } = useTranslation('resolution');
  const [open, setOpen] = useState(false);
  const words = useStatementWords();
  const count = statement.records.length;
  return (
    <li>
      {words(statement)}
      {count > 0 && (
        <button type="button" className={styles['proof']} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('proofCount', { count })} {open ? <DownOutlined aria-hidden /> : <RightOutlined aria-hidden />}
        </button>
      )}
      {children}
      {open && <RecordList records={statement.records} />}
    </li>
  );
}
