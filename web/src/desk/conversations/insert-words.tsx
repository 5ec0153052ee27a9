import { EnterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useReplyDraft } from './reply-draft.tsx';

interface Props {
  words: string;
  /** All sentences at once, said in words. */
  all?: boolean;
}

/** Puts what is to be said into the reply; nothing where nobody is written to. */
export function InsertWords({ words, all = false }: Props) {
  const { t } = useTranslation('conversations');
  const draft = useReplyDraft();
  if (!draft || words === '') return null;
  return (
    <Button
      type={all ? 'default' : 'text'}
      size="small"
      icon={<EnterOutlined aria-hidden />}
      title={t('insertWhat')}
      {...(!all && { 'aria-label': t('insertOne', { words }) })}
      onClick={() => draft.insert(words)}
    >
      {all ? t('insertAll') : null}
    </Button>
  );
}
