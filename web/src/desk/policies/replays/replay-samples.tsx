import { PlusOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAddExample } from '../../../api/policy/policies/studio.ts';
import type { Draft, PutExample, ReplayChange, ReplaySample } from '../../../api/types.ts';
import { date } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { DispositionTag } from '../../../ui/disposition-tag.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { At } from '../../../ui/times/times.tsx';
import { useRuleName } from '../../../wording/rule-names.tsx';
import { useFactsWords } from '../../../wording/use-facts-told.ts';
import { useTypeName } from '../../../wording/use-type-name.ts';
import { useMe } from '../../parts/me.ts';
import page from '../../parts/page.module.css';
import styles from './replay.module.css';
import { useOnce } from '../../../ui/use-once.ts';

interface Props {
  change: ReplayChange;
  draft?: Draft;
}

/** Which rules, and the newest of the decisions that it is about. */
export function ReplaySamples({ change, draft }: Props) {
  const { t } = useTranslation(['policies/studio', 'ui']);
  const told = useFactsWords();
  const nameOf = useRuleName();
  const me = useMe();
  const list = (rules: string[]) => rules.map(nameOf).join(t('ui:semicolon')) || t('nothing');
  return (
    <div className={styles['samples']}>
      <p className="faint">
        {change.rules
          .map(({ from, to, count }) => t('replay.rules', { before: list(from), after: list(to), count }))
          .join(t('ui:semicolon'))}
      </p>
      <table className={page['table']}>
        <thead>
          <tr>
            <th scope="col">{t('replay.at')}</th>
            <th scope="col">{t('examples.given')}</th>
            <th scope="col">{t('replay.then')}</th>
            <th scope="col">{t('replay.rule')}</th>
            <th scope="col">
              <span className="for-readers">{t('examples.deeds')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {change.samples.map((sample) => (
            <tr key={sample.decisionId}>
              <th scope="row">
                {me.rights.includes('contact:read') ? (
                  <Link to="/desk/$contactId" params={{ contactId: sample.contactId }}>
                    <At at={sample.at} />
                  </Link>
                ) : (
                  <At at={sample.at} />
                )}
              </th>
              <td>{told(sample.facts)}</td>
              <td>
                {sample.decided.disposition ? (
                  <DispositionTag disposition={sample.decided.disposition} />
                ) : (
                  t('status.undecided')
                )}{' '}
                <span className="faint">{sample.decided.policy}</span>
              </td>
              <td>
                {list(sample.rules.from)} → {list(sample.rules.to)}
              </td>
              <td>{draft?.mayEdit && <AsExample draft={draft} change={change} sample={sample} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Keeps the case as a test of the draft: that it goes on being answered as it is now. */
function AsExample({ draft, change, sample }: { draft: Draft; change: ReplayChange; sample: ReplaySample }) {
  const { t } = useTranslation('policies/studio');
  const language = useLanguage();
  const typeName = useTypeName();
  const add = useAddExample(draft.id);
  const once = useOnce();
  const { status, disposition } = change.to;
  const [rule, ...others] = sample.rules.to;
  const expect: PutExample['expect'] = {
    status,
    ...(disposition ? { disposition } : {}),
    ...(rule && others.length === 0 ? { rule } : {}),
  };
  const name = `${typeName(sample.matterType)} ${date(sample.at, language)}`;
  if (add.isSuccess) return <span className="faint">{t('replay.added')}</span>;
  return (
    <>
      <Button
        size="small"
        icon={<PlusOutlined />}
        loading={add.isPending}
        onClick={() =>
          once({ name, facts: sample.facts, expect }, () => add.mutateAsync({ name, facts: sample.facts, expect }))
        }
      >
        {t('replay.asExample')}
      </Button>
      {add.isError && <Failure error={add.error} />}
    </>
  );
}
