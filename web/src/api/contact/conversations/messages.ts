import { type QueryClient, skipToken, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, settle, take } from '../../client.ts';
import { keys } from '../../query-keys.ts';
import type { Shapes } from '../../types.ts';
import { type Conversation, joinMessages, lastInOrder, withMessage } from './join-messages.ts';

/** So many are read at once. */
const PAGE = 60;

/** The last messages of a contact; what came since is read after the last that is known. */
export function useMessages(contactId: string) {
  const queries = useQueryClient();
  return useQuery({
    queryKey: keys.messages(contactId),
    queryFn: () => readOn(queries, contactId),
    refetchInterval: 30_000,
  });
}

async function readOn(queries: QueryClient, contactId: string): Promise<Conversation> {
  const known = () => queries.getQueryData<Conversation>(keys.messages(contactId));
  let all = known() ?? (await readNewest(contactId));
  for (let more = true; more; ) {
    const page = await read(contactId, lastInOrder(all));
    // Earlier ones, or one that was written, may have come meanwhile.
    all = joinMessages(joined(known(), all), page);
    more = page.more;
  }
  return all;
}

function joined(one: Conversation | undefined, { messages, marks }: Conversation): Conversation {
  return one ? messages.reduce(withMessage, one) : { messages, marks };
}

async function readNewest(contactId: string): Promise<Conversation> {
  const first = await read(contactId, 0);
  if (!first.more) return joinMessages(undefined, first);
  return joinMessages(undefined, await read(contactId, Math.max(0, first.marks.lastSeq - PAGE)));
}

function read(contactId: string, after: number, limit = PAGE): Promise<Shapes['Messages']> {
  return take(
    centre.GET('/api/contacts/{id}/messages', { params: { path: { id: contactId }, query: { after, limit } } }),
  );
}

/** Those before the first that is known. */
export function useReadEarlier(contactId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (first: number) => {
      const after = Math.max(0, first - 1 - PAGE);
      return read(contactId, after, first - 1 - after);
    },
    onSuccess: (page) => {
      queries.setQueryData<Conversation>(keys.messages(contactId), (known) => joinMessages(known, page));
    },
  });
}

/** All messages of contacts that are over, by contact. */
export function useWholeConversations(contactIds: readonly string[]) {
  return useQueries({
    queries: contactIds.map((id) => ({
      queryKey: [...keys.messages(id), 'whole'],
      queryFn: () => readWhole(id),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  });
}

async function readWhole(contactId: string): Promise<Conversation> {
  let page = await read(contactId, 0);
  let all = joinMessages(undefined, page);
  while (page.more) {
    page = await read(contactId, lastInOrder(all));
    all = joinMessages(all, page);
  }
  return all;
}

/** A message that failed is sent once more. */
export function useRetryMessage(contactId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (seq: number) =>
      take(centre.POST('/api/contacts/{id}/messages/{seq}/retry', { params: { path: { id: contactId, seq } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.messages(contactId) }),
  });
}

/** What came in up to a place was seen. */
export function useMarkRead(contactId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (upTo: number) =>
      settle(centre.POST('/api/contacts/{id}/messages/read', { params: { path: { id: contactId } }, body: { upTo } })),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: keys.contacts });
      return queries.invalidateQueries({ queryKey: keys.messages(contactId) });
    },
  });
}

/** I am typing. Nobody misses it where it does not arrive. */
export function tellTyping(contactId: string): void {
  void settle(centre.POST('/api/contacts/{id}/typing', { params: { path: { id: contactId } } })).catch(() => undefined);
}

interface TypingTold {
  at: number;
  contactId?: string;
  who?: string;
}

/** Who was last told to be typing anywhere, and when. */
export function useTypingTold(): TypingTold | null {
  const { data, dataUpdatedAt } = useQuery<Omit<TypingTold, 'at'>>({
    queryKey: keys.told('typing.told'),
    queryFn: skipToken,
  });
  return data ? { ...data, at: dataUpdatedAt } : null;
}

/** Where a file of a message is; each reading of it is on record. */
export const messageFileAt = (id: string) => `/api/message-files/${id}`;
