import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, settle, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { Shapes } from '../types.ts';

export type Notice = Shapes['Notice'];
export type NoticeContent = Shapes['NoticeContent'];
export type NoticeDetail = Shapes['NoticeDetail'];
export type NoticeAudience = Shapes['NoticeAudience'];
export type NoticePlaces = Shapes['NoticePlaces'];
export type NoticeKind = Notice['kind'];

export const noticeKinds = ['tariff', 'campaign', 'fault', 'process', 'other'] as const;
export const noticeLists = ['in-effect', 'coming', 'past', 'drafts'] as const;

export interface NoticeFilter {
  list: (typeof noticeLists)[number];
  words?: string;
  kind?: NoticeKind;
  city?: string;
}

/** One of the lists, 50 after another. */
export function useNotices(filter: NoticeFilter) {
  return useInfiniteQuery({
    queryKey: [...keys.notices, 'list', filter],
    queryFn: ({ pageParam }) =>
      take(centre.GET('/api/notices', { params: { query: { ...filter, ...(pageParam > 0 && { skip: pageParam }) } } })),
    initialPageParam: 0,
    getNextPageParam: (last, all) => (last.more ? all.flatMap(({ notices }) => notices).length : undefined),
    placeholderData: (before) => before,
  });
}

export function useNotice(id: string | null) {
  return useQuery({
    queryKey: [...keys.notices, 'one', id],
    queryFn: () => take(centre.GET('/api/notices/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== null,
  });
}

/** What is in effect and for me, and not read yet. */
export function useMyNotices() {
  return useQuery({ queryKey: keys.myNotices, queryFn: () => take(centre.GET('/api/me/notices')) });
}

export function useNoticePlaces() {
  return useQuery({
    queryKey: keys.noticePlaces,
    queryFn: () => take(centre.GET('/api/notice-places')),
    staleTime: 600_000,
  });
}

/** Whom it would reach, as it is being written; null: it is not known yet whom it is for. */
export function useReached(audience: NoticeAudience | null) {
  return useQuery({
    queryKey: [...keys.notices, 'reached', audience],
    queryFn: () => take(centre.POST('/api/notice-audiences', { body: audience ?? neverAsked() })),
    enabled: audience !== null,
    placeholderData: (before) => before,
  });
}

function neverAsked(): never {
  throw new Error('Nothing is asked of an audience that is not known');
}

export function useNoticeReaders(id: string, who: 'unread' | 'read') {
  return useQuery({
    queryKey: [...keys.notices, 'readers', id, who],
    queryFn: () => take(centre.GET('/api/notices/{id}/readers', { params: { path: { id }, query: { who } } })),
    placeholderData: (before) => before,
  });
}

function useRefresh() {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      [keys.notices, keys.myNotices, keys.knownFaultsOfAll].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
}

/** They stood on the screen; it changes nothing that is shown. */
export function useNoteShown() {
  return useMutation({
    mutationFn: (shown: { id: string; version: number }[]) =>
      settle(centre.POST('/api/me/notices/shown', { body: { shown } })),
  });
}

const versionOf = ({ id, version }: Pick<Notice, 'id' | 'version'>) => ({
  params: { path: { id } },
  body: { version },
});

export function useOpenNotice() {
  return useMutation({
    mutationFn: (notice: Pick<Notice, 'id' | 'version'>) =>
      settle(centre.POST('/api/notices/{id}/open', versionOf(notice))),
    onSettled: useRefresh(),
  });
}

/** Throws `notice-corrected` where it says something else by now. */
export function useConfirmNotice() {
  return useMutation({
    mutationFn: (notice: Pick<Notice, 'id' | 'version'>) =>
      settle(centre.POST('/api/notices/{id}/confirm', versionOf(notice))),
    onSettled: useRefresh(),
  });
}

interface Written {
  id: string;
  revision: number;
  content: NoticeContent;
}

export function useWriteNotice() {
  return useMutation({
    mutationFn: ({ id, ...body }: Written) => take(centre.PUT('/api/notices/{id}', { params: { path: { id } }, body })),
    onSettled: useRefresh(),
  });
}

export function usePublishNotice() {
  return useMutation({
    mutationFn: ({ id, revision }: Omit<Written, 'content'>) =>
      take(centre.POST('/api/notices/{id}/publish', { params: { path: { id } }, body: { revision } })),
    onSettled: useRefresh(),
  });
}

export function useCorrectNotice() {
  return useMutation({
    mutationFn: ({ id, ...body }: Written & { asksAnew: boolean }) =>
      take(centre.POST('/api/notices/{id}/correct', { params: { path: { id } }, body })),
    onSettled: useRefresh(),
  });
}

export function useWithdrawNotice(id: string) {
  return useMutation({
    mutationFn: (reason: string) =>
      take(centre.POST('/api/notices/{id}/withdraw', { params: { path: { id } }, body: { reason } })),
    onSettled: useRefresh(),
  });
}

export function useDiscardNotice() {
  return useMutation({
    mutationFn: ({ id, revision }: Omit<Written, 'content'>) =>
      settle(centre.DELETE('/api/notices/{id}', { params: { path: { id }, query: { revision } } })),
    onSettled: useRefresh(),
  });
}

export function useRemindReaders(id: string) {
  return useMutation({
    mutationFn: () => settle(centre.POST('/api/notices/{id}/remind', { params: { path: { id } } })),
    onSettled: useRefresh(),
  });
}
