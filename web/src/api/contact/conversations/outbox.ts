import { type QueryClient, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { asJson, fieldsOf } from '../../../ui/kept/forms.ts';
import { keptAt } from '../../../ui/kept/kept.ts';
import { dropFile, keepFile } from '../../../ui/kept/kept-files.ts';
import { centre, take } from '../../client.ts';
import { keys } from '../../query-keys.ts';
import { RefusalError, unreachable } from '../../refusal.ts';
import type { Message } from '../../types.ts';
import { type Conversation, withMessage } from './join-messages.ts';

/** What was written to a customer and the centre has not answered yet. */
export interface Outgoing {
  contactId: string;
  /** Chosen once: sent again, the same message is there once. */
  key: string;
  at: string;
  text: string;
  choices: readonly string[];
  /** Instead of a text. */
  file: File | null;
  /** The name of a file that was there before a reload and is looked for, or could not be kept. */
  kept: { name: string; lost: boolean } | null;
  /** Why the centre did not take it; null as long as it is to be sent. */
  refused: RefusalError | null;
  /** The centre was not to be had when it was last sent. */
  late: boolean;
}

type Written = Pick<Outgoing, 'contactId' | 'at' | 'text' | 'choices' | 'key'> & { fileName?: string | null };

function isWritten(value: unknown): value is Written {
  const { contactId, key, at, text, choices } = fieldsOf(value) ?? {};
  return [contactId, key, at, text].every((one) => typeof one === 'string') && Array.isArray(choices);
}

const asList = asJson((value): value is Written[] => Array.isArray(value) && value.every(isWritten));

function keptOutbox(accountId: string) {
  const kept = keptAt({ lives: 'in-browser', owner: accountId, name: 'outbox' }, asList);
  return {
    find: (): Outgoing[] => (kept.find() ?? []).map(toOutgoing),
    put: (all: readonly Outgoing[]) => {
      if (all.length === 0) return kept.drop();
      kept.put(all.map(toWritten));
    },
  };
}

function toOutgoing({ fileName = null, ...one }: Written): Outgoing {
  const kept = fileName === null ? null : { name: fileName, lost: false };
  return { ...one, file: null, kept, refused: null, late: false };
}

function toWritten({ contactId, key, at, text, choices, file, kept }: Outgoing): Written {
  return { contactId, key, at, text, choices, fileName: file?.name ?? kept?.name ?? null };
}

const NONE: readonly Outgoing[] = [];

export interface Outbox {
  all: readonly Outgoing[];
  add(more: readonly Outgoing[]): void;
  change(key: string, change: Partial<Pick<Outgoing, 'refused' | 'late' | 'file' | 'kept'>>): void;
  drop(key: string): void;
}

/** What a person wrote and was not taken yet, of all contacts; over a reload. */
export function useOutbox(accountId: string): Outbox {
  const queries = useQueryClient();
  const queryKey = keys.outbox(accountId);
  const { data } = useQuery<Outgoing[]>({
    queryKey,
    queryFn: skipToken,
    initialData: () => keptOutbox(accountId).find(),
    structuralSharing: false,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const become = (next: (all: readonly Outgoing[]) => Outgoing[]) => {
    const all = next(queries.getQueryData<Outgoing[]>(queryKey) ?? []);
    keptOutbox(accountId).put(all);
    queries.setQueryData(queryKey, all);
  };
  return {
    all: data ?? NONE,
    add: (more) => {
      become((all) => [...all, ...more]);
      for (const { key, file } of more) if (file) void keepFile(key, file);
    },
    change: (key, change) => become((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one))),
    drop: (key) => {
      become((all) => all.filter((one) => one.key !== key));
      void dropFile(key);
    },
  };
}

/** Sends it under its key. @returns how the message stands in the conversation, which has it from then on */
export async function sendOutgoing(queries: QueryClient, outgoing: Outgoing): Promise<Message> {
  const message = await (outgoing.file ? sendFile(outgoing, outgoing.file) : sendText(outgoing));
  queries.setQueryData<Conversation>(
    keys.messages(outgoing.contactId),
    (known) => known && withMessage(known, message),
  );
  return message;
}

function sendText({ contactId, key, text, choices }: Outgoing): Promise<Message> {
  const body = { key, text, ...(choices.length > 0 && { choices: [...choices] }) };
  return take(centre.POST('/api/contacts/{id}/messages', { params: { path: { id: contactId } }, body }));
}

function sendFile({ contactId, key }: Outgoing, file: File): Promise<Message> {
  const body = new FormData();
  body.append('file', file);
  return take(
    centre.POST('/api/contacts/{id}/message-files', {
      params: { path: { id: contactId }, query: { key } },
      fetch: ({ url }) => fetch(url, { method: 'POST', body }).catch(() => Promise.reject(unreachable())),
    }),
  );
}

/** Whether the same may go through later as it is: the centre was not to be had, is busy, or asks for patience. */
export function isLater(error: unknown): boolean {
  return !(error instanceof RefusalError) || error.status === 0 || error.status === 429 || error.status >= 500;
}
