import type { ComponentProps } from 'react';
import { AskReason } from '../../ui/ask-reason.tsx';
import { useUnsentText } from './use-unsent-text.ts';

type Props = Omit<ComponentProps<typeof AskReason>, 'kept'> & {
  /** What is asked about, and for what: `policy-draft:ID:return`. */
  place: string;
};

/** A reason whose words are kept for whoever typed them until they are sent. */
export function AskKeptReason({ place, ...asked }: Props) {
  return <AskReason {...asked} kept={useUnsentText(place)} />;
}
