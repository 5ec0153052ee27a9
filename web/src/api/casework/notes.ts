import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, settle, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import { unreachable } from '../refusal.ts';
import type { Shapes } from '../types.ts';

export type Note = Shapes['Note'];
export type NoteFile = Shapes['NoteFile'];
export type Colleague = Shapes['Colleague'];
export type Mention = Shapes['Mention'];
type WriteNote = Shapes['WriteNote'];

/** What is noted on. */
export type NotedOn = { ticketId: string } | { contactId: string };

const idOf = (on: NotedOn) => ('ticketId' in on ? on.ticketId : on.contactId);
const paramsOf = (on: NotedOn) => ({ path: { id: idOf(on) } });

/** What colleagues noted, the earliest first. */
export function useNotes(on: NotedOn) {
  const params = paramsOf(on);
  return useQuery({
    queryKey: keys.notes(idOf(on)),
    queryFn: () =>
      take(
        'ticketId' in on
          ? centre.GET('/api/tickets/{id}/notes', { params })
          : centre.GET('/api/contacts/{id}/notes', { params }),
      ),
  });
}

export function useWriteNote(on: NotedOn) {
  const queries = useQueryClient();
  const params = paramsOf(on);
  return useMutation({
    mutationFn: (body: WriteNote) =>
      take(
        'ticketId' in on
          ? centre.POST('/api/tickets/{id}/notes', { params, body })
          : centre.POST('/api/contacts/{id}/notes', { params, body }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.notes(idOf(on)) }),
  });
}

/** By its author, while it can be edited. */
export function useEditNote(on: NotedOn) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, text }: { id: string; text: string }) =>
      take(centre.PUT('/api/notes/{id}', { params: { path: { id } }, body: { text } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.notes(idOf(on)) }),
  });
}

/** Whoever can be mentioned, by a part of their name; asked only while somebody types one. */
export function useColleagues(on: NotedOn, named: string | null) {
  const params = { ...paramsOf(on), query: { named: named ?? '' } };
  return useQuery({
    queryKey: [...keys.colleagues(idOf(on)), named],
    queryFn: () =>
      take(
        'ticketId' in on
          ? centre.GET('/api/tickets/{id}/colleagues', { params })
          : centre.GET('/api/contacts/{id}/colleagues', { params }),
      ),
    enabled: named !== null,
    staleTime: 60_000,
  });
}

/** A picture or a document for a note that is being written. */
export function sendNoteFile(file: File, key: string): Promise<NoteFile> {
  const body = new FormData();
  body.append('file', file);
  return take(
    centre.POST('/api/note-files', {
      params: { query: { key } },
      fetch: ({ url }) => fetch(url, { method: 'POST', body }).catch(() => Promise.reject(unreachable())),
    }),
  );
}

/** Where a file of a note is; each reading of it is on record. */
export const noteFileAt = (id: string) => `/api/note-files/${id}`;

/** Notes that mention me, unread ones first, by pages. */
export function useMentions() {
  return useInfiniteQuery({
    queryKey: keys.mentions,
    queryFn: ({ pageParam }) =>
      take(centre.GET('/api/me/mentions', { params: { query: pageParam === null ? {} : { after: pageParam } } })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

/** I have opened what I was mentioned on. */
export function markMentionsRead(on: NotedOn): Promise<void> {
  return settle(centre.POST('/api/me/mentions/read', { body: on }));
}
