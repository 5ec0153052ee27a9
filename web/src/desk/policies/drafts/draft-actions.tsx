import { EllipsisOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDiscardDraft } from '../../../api/policy/policies/studio.ts';
import type { Draft } from '../../../api/types.ts';
import { useConfirm } from '../../../ui/dialogs/use-confirm.ts';
import { useRefusalWords } from '../../../ui/failure.tsx';

/** What is seldom done with a draft. */
export function DraftActions({ draft }: { draft: Draft }) {
  const { t } = useTranslation(['policies/studio', 'ui', 'policies/versions']);
  const { message } = App.useApp();
  const confirm = useConfirm();
  const discard = useDiscardDraft(draft.id);
  const failed = useRefusalWords(discard.error);
  const ask = () =>
    confirm({
      title: t('discard.title', { title: draft.title }),
      content: t('discard.what'),
      okText: t('discard.doIt'),
      okButtonProps: { danger: true },
      cancelText: t('ui:cancel'),
      onOk: () => discard.mutateAsync(undefined).catch(() => void message.error(failed.reason)),
    });
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          {
            key: 'export',
            label: (
              <a href={`/api/policy-drafts/${draft.id}/dmn`} download>
                {t('policies/versions:exportDmn')}
              </a>
            ),
          },
          ...(draft.mayEdit ? [{ key: 'discard', danger: true, label: t('discard.doIt'), onClick: ask }] : []),
        ],
      }}
    >
      <Button icon={<EllipsisOutlined />} aria-label={t('more')} title={t('more')} />
    </Dropdown>
  );
}
