import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClaimParty } from '../../api/contact/contacts.ts';
import type { FoundCustomer } from '../../api/types.ts';
import { Dialog } from '../../ui/dialogs/dialog.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import { FindCustomer } from '../customers/find-customer.tsx';

/** Which customer somebody says they are: found by whole number or whole name, on record with what it is for. */
export function AskWho({ contactId, onClose }: { contactId: string; onClose: () => void }) {
  const { t } = useTranslation(['contacts', 'ui']);
  const [found, setFound] = useState<FoundCustomer | null>(null);
  const claim = useClaimParty(contactId);
  const doClaim = useDoOnce(claim);
  const send = () => found && doClaim(found.id, { onSuccess: onClose });
  return (
    <Dialog
      open
      title={t('party.whoIsIt')}
      okText={t('party.claim')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ disabled: !found, loading: claim.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <p>{t('party.claimWhat')}</p>
      <FindCustomer purpose="name-party" chosen={found} choose={setFound} needed />
      {claim.isError && <Failure error={claim.error} />}
    </Dialog>
  );
}
