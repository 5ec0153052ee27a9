import { App, Radio, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialogs/dialog.tsx';
import { usePolicy } from '../../../api/policy/policies/versions.ts';
import { useProposeChange } from '../../../api/policy/policies/proposals.ts';
import type { PolicyDetail, Propose } from '../../../api/types.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useOnce } from '../../../ui/use-once.ts';
import { useTellRule } from '../../../wording/rule-names.tsx';
import { useTypeName } from '../../../wording/use-type-name.ts';
import { useUnsentText } from '../../parts/use-unsent-text.ts';
import { CountedText } from '../../../ui/words/counted-text.tsx';
import { isSayable } from '../../../ui/words/judge-length.ts';
import { KeptNote } from '../../../ui/words/kept-note.tsx';
import styles from '../parts/studio.module.css';
import { readContacts } from './read-contacts.ts';

type Kind = Propose['kind'];
const kinds: readonly Kind[] = ['add', 'narrow', 'remove', 'train'];
const definitions = ['1', '2', '3', '4', '5', '6'];

/** What is known when somebody begins a proposal. */
export interface ProposalAbout {
  kind: Kind;
  rules?: string[];
  types?: string[];
  contacts?: string[];
}

interface Props {
  /** Whose rules and types can be named. */
  policyId: string | null;
  about?: ProposalAbout;
  onClose: () => void;
}

/** Anybody asks for a change of the policy, and says why. */
export function ProposeForm({ policyId, about, onClose }: Props) {
  const { t } = useTranslation(['policies/studio', 'ui']);
  const { message } = App.useApp();
  const id = useId();
  const policy = usePolicy(policyId ?? '', policyId !== null);
  const propose = useProposeChange();
  const once = useOnce();
  const [kind, setKind] = useState<Kind>(about?.kind ?? 'add');
  const [definition, setDefinition] = useState<string | null>(null);
  const [rules, setRules] = useState(about?.rules ?? []);
  const [types, setTypes] = useState(about?.types ?? []);
  const [contacts, setContacts] = useState(about?.contacts ?? []);
  const unsent = useUnsentText(`policy:${policyId ?? 'any'}:proposal:${about?.rules?.join(':') ?? ''}`);
  const { words: reason, type } = unsent;
  const { ids, unread } = readContacts(contacts);
  const mayPropose = isSayable(reason) && unread.length === 0;
  const send = () => {
    if (!mayPropose) return;
    const body: Propose = {
      kind,
      ...(kind === 'add' && definition ? { definition } : {}),
      rules,
      types,
      reason: reason.trim(),
      contacts: ids,
    };
    const proposing = once(body, () => propose.mutateAsync(body), {
      onSuccess: () => {
        void message.success(t('proposal.sent'));
        onClose();
      },
    });
    unsent.sentOnce(proposing);
  };
  return (
    <Dialog
      open
      width={640}
      title={t('proposal.ask')}
      okText={t('proposal.send')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ disabled: !mayPropose, loading: propose.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <div className={styles['form']}>
        <Radio.Group
          vertical
          aria-label={t('proposal.kindLabel')}
          value={kind}
          onChange={(event) => setKind(event.target.value)}
          options={kinds.map((one) => ({ value: one, label: t(`proposal.kindWhat.${one}`) }))}
        />
        {kind === 'add' && <Definition value={definition} choose={setDefinition} />}
        <Named policy={policy.data ?? null} {...{ rules, setRules, types, setTypes }} />
        <div>
          <label htmlFor={`${id}-why`}>{t('proposal.reason')}</label>
          <CountedText
            id={`${id}-why`}
            autoFocus
            autoSize={{ minRows: 3, maxRows: 8 }}
            placeholder={t('proposal.reasonHint')}
            value={reason}
            onText={type}
          />
          <KeptNote of={unsent} />
        </div>
        <div>
          <label htmlFor={`${id}-contacts`}>{t('proposal.contacts')}</label>
          <Select
            id={`${id}-contacts`}
            className={styles['wide'] ?? ''}
            mode="tags"
            open={false}
            suffixIcon={null}
            tokenSeparators={[' ', ',', '，', '\n']}
            placeholder={t('proposal.contactsHint')}
            value={contacts}
            onChange={setContacts}
            {...(unread.length > 0 ? { status: 'error' as const } : {})}
          />
          {unread.length > 0 && <p className="faint">{t('proposal.contactsUnread', { what: unread.join(' ') })}</p>}
        </div>
        {propose.isError && <Failure error={propose.error} />}
      </div>
    </Dialog>
  );
}

function Definition({ value, choose }: { value: string | null; choose: (definition: string | null) => void }) {
  const { t } = useTranslation('policies/studio');
  return (
    <label>
      {t('proposal.definition')}
      <Select
        className={styles['wide'] ?? ''}
        allowClear
        value={value}
        onChange={(chosen: string | undefined) => choose(chosen ?? null)}
        options={definitions.map((one) => ({ value: one, label: t(`propose.definition.${one}`) }))}
      />
    </label>
  );
}

interface Naming {
  policy: PolicyDetail | null;
  rules: string[];
  setRules: (rules: string[]) => void;
  types: string[];
  setTypes: (types: string[]) => void;
}

function Named({ policy, rules, setRules, types, setTypes }: Naming) {
  const { t } = useTranslation(['policies/studio', 'policies/dispositions']);
  const typeName = useTypeName();
  const tell = useTellRule();
  const ofRule = policy?.rules.map((rule) => ({
    value: rule.id,
    title: rule.id,
    label: t('proposal.ruleGives', {
      rule: tell(rule),
      disposition: t(`policies/dispositions:name.${rule.disposition}`, { defaultValue: rule.disposition }),
    }),
  }));
  return (
    <>
      <label>
        {t('proposal.types')}
        <Select
          className={styles['wide'] ?? ''}
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          value={types}
          onChange={setTypes}
          options={policy?.types.map(({ id }) => ({ value: id, label: typeName(id) })) ?? []}
        />
      </label>
      <label>
        {t('proposal.rules')}
        <Select
          className={styles['wide'] ?? ''}
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          value={rules}
          onChange={setRules}
          options={ofRule ?? []}
        />
      </label>
    </>
  );
}
