import { useState } from 'react';
import { hasCode } from '../../../api/refusal.ts';
import { useAct, useHandToExpert } from '../../../api/deciding/resolution.ts';
import type { Contact, Customer, Option, Resolution } from '../../../api/types.ts';
import { useOnce } from '../../../ui/use-once.ts';

/** Something the agent set out to do, with what it takes. */
export interface Intention {
  option: Option;
  reason?: string;
  record?: Record<string, string>;
  subscriptionId?: string;
}

export interface Acting {
  start: (intention: Intention) => void;
  sending: Option | null;
  error: unknown;
  noExpert: boolean;
  /** Waits for the customer's identity to be verified. */
  verifying: Intention | null;
  passed: () => void;
  cancel: () => void;
}

/** Does what is intended, once: however often it is sent, the centre sees one key an intention. */
export function useActing(
  contact: Contact,
  resolution: Resolution,
  customer: Customer | undefined,
  onDone: () => void,
): Acting {
  const act = useAct(contact.id);
  const hand = useHandToExpert(contact.id);
  const once = useOnce();
  const [verifying, setVerifying] = useState<Intention | null>(null);
  const [last, setLast] = useState<Option | null>(null);
  const busy = act.isPending || hand.isPending;

  const send = ({ option, reason, record, subscriptionId }: Intention) => {
    if (busy) return;
    setLast(option);
    act.reset();
    hand.reset();
    const decisionId = resolution.decision.id;
    const body = {
      decisionId,
      disposition: option.disposition,
      ...(option.kind === 'insisted' && { insisted: true }),
      ...(reason && { reason }),
      ...(record && { record }),
      ...(subscriptionId && { subscriptionId }),
    };
    const doIt = (key: string): Promise<unknown> =>
      option.disposition === 'expert' ? hand.mutateAsync({ key, ...body }) : act.mutateAsync({ key, ...body });
    once([decisionId, option.disposition, option.kind], doIt, {
      onSuccess: onDone,
      onError: (error) => {
        if (hasCode(error, 'identity-not-verified')) setVerifying({ option, ...body });
      },
    });
  };

  const start = (intention: Intention) => {
    // Of somebody unknown there is nothing to compare with: the centre says what to do first.
    const mayVerify = contact.customerId !== null && !customer?.identity.verified;
    if (intention.option.needsIdentity && mayVerify) setVerifying(intention);
    else send(intention);
  };
  const error = act.error ?? hand.error;
  return {
    start,
    sending: busy ? last : null,
    error: hasCode(error, 'identity-not-verified') ? null : error,
    noExpert: hasCode(error, 'no-expert-present'),
    verifying,
    passed: () => {
      const waiting = verifying;
      setVerifying(null);
      if (waiting) send(waiting);
    },
    cancel: () => setVerifying(null),
  };
}
