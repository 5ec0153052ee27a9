import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PasswordLink } from '../../../api/foundation/organisation/people.ts';
import { Dialog } from '../../../ui/dialogs/dialog.tsx';
import { At } from '../../../ui/times/times.tsx';

/** After `#`, so that it is in no log of any server. */
const addressOf = ({ token }: PasswordLink) => `${window.location.origin}/password#${token}`;

/** The link by which somebody chooses a password, shown this once to be handed to them. */
export function LinkShownOnce({ name, link, onClose }: { name: string; link: PasswordLink; onClose: () => void }) {
  const { t } = useTranslation('organisation/people');
  return (
    <Dialog
      open
      title={t('link.title', { name })}
      okText={t('link.kept')}
      cancelButtonProps={{ style: { display: 'none' } }}
      closable={false}
      keyboard={false}
      onOk={onClose}
    >
      <p>{t('link.once')}</p>
      <Typography.Paragraph copyable code data-testid="password-link">
        {addressOf(link)}
      </Typography.Paragraph>
      <p className="faint">
        {t('link.until')} <At at={link.expiresAt} />
      </p>
    </Dialog>
  );
}
