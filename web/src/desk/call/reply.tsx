import { useTickets } from '../../api/casework/tickets/tickets.ts';
import { useCustomer } from '../../api/foundation/customers.ts';
import type { Contact } from '../../api/types.ts';
import { spokenDate } from '../../i18n/format.ts';
import { useQuarterMinute } from '../../ui/times/now.ts';
import { useAnswers } from '../canned-answers/use-answers.tsx';
import { ReplyComposer } from '../conversations/reply-composer.tsx';
import { type ReplyDraft, useReplyDraft } from '../conversations/reply-draft.tsx';

/** Where the customer is written to, with what is said often at hand. */
export function Reply({ contact }: { contact: Contact }) {
  const draft = useReplyDraft();
  return draft && <WithAnswers contact={contact} draft={draft} />;
}

function WithAnswers({ contact, draft }: { contact: Contact; draft: ReplyDraft }) {
  const values = useSlotValues(contact);
  return <ReplyComposer contact={contact} offer={useAnswers({ contact, draft, values })} />;
}

/** What the contact truly knows, by the names that slots have; what is masked stays so. */
function useSlotValues({ id, standing, customerId }: Contact): ReadonlyMap<string, string> {
  const known = standing === 'known' ? customerId : null;
  const customer = useCustomer(known, id).data;
  const tickets = useTickets(known).data ?? [];
  const now = new Date(useQuarterMinute()).toISOString();
  const number = tickets.find(({ contactId }) => contactId === id)?.number;
  const lastFour = customer?.phone?.slice(-4);
  const told: [string, string | undefined][] = [
    ['客户称呼', customer?.address.zh],
    ['customer', customer?.address.en],
    ['号码后四位', lastFour],
    ['last four digits', lastFour],
    ['工单号', number],
    ['ticket number', number],
    ['今天', spokenDate(now, 'zh-CN')],
    ['today', spokenDate(now, 'en')],
  ];
  return new Map(told.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
}
