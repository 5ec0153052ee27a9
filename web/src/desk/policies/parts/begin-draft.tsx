import { useNavigate } from '@tanstack/react-router';
import { Input, Radio, Select, Upload } from 'antd';
import { UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePolicies } from '../../../api/policy/policies/versions.ts';
import { useProposals } from '../../../api/policy/policies/proposals.ts';
import { useBeginDraft } from '../../../api/policy/policies/studio.ts';
import type { BeginDraft as Beginning, Me, PolicySummary } from '../../../api/types.ts';
import { Dialog } from '../../../ui/dialogs/dialog.tsx';
import { useBoth } from '../../../ui/both.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { untilKnown } from '../../../ui/fetched.tsx';
import { useOnce } from '../../../ui/use-once.ts';
import { useMe } from '../../parts/me.ts';
import styles from './studio.module.css';

interface Props {
  /** The version to begin from; absent: to be chosen. */
  from?: string;
  /** Proposals to take up. */
  proposals?: string[];
  onClose: () => void;
}

type Source = 'in-force' | 'version' | 'file';

/** Begins a draft, and goes there. */
export function BeginDraft({ from, proposals = [], onClose }: Props) {
  const { t } = useTranslation(['policies/studio', 'ui']);
  const navigate = useNavigate();
  const id = useId();
  const begin = useBeginDraft();
  const once = useOnce();
  const [title, setTitle] = useState('');
  const [source, setSource] = useState<Source>(from ? 'version' : 'in-force');
  const [version, setVersion] = useState<string | null>(from ?? null);
  const [file, setFile] = useState<{ name: string; dmn: string } | null>(null);
  const [taken, setTaken] = useState(proposals);
  const ready =
    title.trim() !== '' && (source !== 'version' || version !== null) && (source !== 'file' || file !== null);
  const send = () => {
    if (!ready) return;
    const body: Beginning = { title: title.trim(), proposals: taken };
    if (source === 'version' && version) body.from = version;
    if (source === 'file' && file) body.dmn = file.dmn;
    once(body, () => begin.mutateAsync(body), {
      onSuccess: (draft) => void navigate({ to: '/policies/drafts/$draftId', params: { draftId: draft.id } }),
    });
  };
  return (
    <Dialog
      open
      width={600}
      title={t('begin.title')}
      okText={t('begin.doIt')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ disabled: !ready, loading: begin.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <div className={styles['form']}>
        <div>
          <label htmlFor={`${id}-title`}>{t('begin.name')}</label>
          <Input
            id={`${id}-title`}
            autoFocus
            maxLength={120}
            placeholder={t('begin.nameHint')}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            onPressEnter={send}
          />
        </div>
        <Radio.Group
          vertical
          aria-label={t('begin.from')}
          value={source}
          onChange={(event) => {
            setSource(event.target.value);
            begin.reset();
          }}
          options={(['in-force', 'version', 'file'] as const).map((one) => ({
            value: one,
            label: t(`begin.source.${one}`),
          }))}
        />
        {source === 'version' && <PickVersion value={version} choose={setVersion} />}
        {source === 'file' && <PickFile name={file?.name ?? null} choose={setFile} />}
        <PickProposals value={taken} choose={setTaken} />
        {begin.isError && <Failure error={begin.error} />}
      </div>
    </Dialog>
  );
}

/** A province begins from its own parts, the group from its own versions. */
function mayBegin(policy: PolicySummary, me: Me): boolean {
  return policy.role !== 'merged' && (policy.province?.id ?? null) === (me.province?.id ?? null);
}

function PickVersion({ value, choose }: { value: string | null; choose: (version: string) => void }) {
  const { t } = useTranslation('policies/studio');
  const both = useBoth();
  const me = useMe();
  const policies = usePolicies();
  return (
    <Select
      className={styles['wide'] ?? ''}
      aria-label={t('begin.source.version')}
      placeholder={t('begin.source.version')}
      value={value}
      onChange={choose}
      options={(policies.data ?? [])
        .filter((policy) => mayBegin(policy, me))
        .map((policy) => ({ value: policy.id, label: `${policy.id} ${both(policy.name)}` }))}
      {...untilKnown(policies)}
    />
  );
}

interface FilePicking {
  name: string | null;
  choose: (file: { name: string; dmn: string }) => void;
}

function PickFile({ name, choose }: FilePicking) {
  const { t } = useTranslation('policies/studio');
  return (
    <div className={styles['actions']}>
      <Upload
        accept=".dmn,.xml,application/xml,text/xml"
        showUploadList={false}
        beforeUpload={(file) => {
          void file.text().then((dmn) => choose({ name: file.name, dmn }));
          return false;
        }}
      >
        <Button icon={<UploadOutlined />}>{t('begin.pickFile')}</Button>
      </Upload>
      <span className="faint">{name ?? t('begin.fileHint')}</span>
    </div>
  );
}

function PickProposals({ value, choose }: { value: string[]; choose: (ids: string[]) => void }) {
  const { t } = useTranslation('policies/studio');
  const id = useId();
  const proposals = useProposals();
  const open = proposals.data?.filter(({ state }) => state === 'open') ?? [];
  if (open.length === 0) return null;
  return (
    <div>
      <label htmlFor={id}>{t('begin.proposals')}</label>
      <Select
        id={id}
        className={styles['wide'] ?? ''}
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        value={value}
        onChange={choose}
        options={open.map((one) => ({ value: one.id, label: `${t(`proposal.kind.${one.kind}`)} · ${one.reason}` }))}
      />
    </div>
  );
}
