import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, settle, take } from '../../client.ts';
import { keys } from '../../query-keys.ts';
import type { paths } from '../../schema.d.ts';
import type { Shapes } from '../../types.ts';

export type ManagedPerson = Shapes['ManagedPerson'];
export type MakePerson = Shapes['MakePerson'];
export type ChangePerson = Shapes['ChangePerson'];
export type DisablePerson = Shapes['DisablePerson'];
export type Held = Shapes['HeldByPerson'];
export type PasswordLink = Shapes['PasswordLink'];
export type ListedSignIn = Shapes['ListedSignIn'];
type Query = NonNullable<paths['/api/people']['get']['parameters']['query']>;
export type PeopleFilter = Omit<Query, 'after' | 'limit'>;

const PAGE = 50;

/** By user name, a page at a time. */
export function usePeople(filter: PeopleFilter, enabled = true) {
  return useInfiniteQuery({
    enabled,
    queryKey: [...keys.people, JSON.stringify(filter)],
    queryFn: ({ pageParam: after }) =>
      take(
        centre.GET('/api/people', {
          params: { query: { ...filter, limit: PAGE, ...(after === null ? {} : { after }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.length < PAGE ? undefined : page.at(-1)?.username),
    placeholderData: keepPreviousData,
  });
}

export function usePlaces() {
  return useQuery({ queryKey: keys.places, queryFn: () => take(centre.GET('/api/people/places')) });
}

export function usePerson(id: string) {
  return useQuery({
    queryKey: keys.person(id),
    queryFn: () => take(centre.GET('/api/people/{id}', { params: { path: { id } } })),
  });
}

/** Everything that shows people is read anew. */
function useRefresh() {
  const queries = useQueryClient();
  return async (id?: string) => {
    const shown = [keys.people, keys.accounts, ...(id === undefined ? [] : [keys.person(id)])];
    await Promise.all(shown.map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
}

/** The answer has the link, which is kept nowhere. */
export function useMakePerson() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: MakePerson) => take(centre.POST('/api/people', { body })),
    onSuccess: () => refresh(),
    gcTime: 0,
  });
}

export function useChangePerson(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: ChangePerson) => take(centre.PUT('/api/people/{id}', { params: { path: { id } }, body })),
    onSettled: () => refresh(id),
  });
}

export function useSkillsOf(id: string) {
  return useQuery({
    queryKey: [...keys.person(id), 'skills'],
    queryFn: () => take(centre.GET('/api/people/{id}/skills', { params: { path: { id } } })),
  });
}

export function useChangeSkills(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (skills: string[]) =>
      take(centre.PUT('/api/people/{id}/skills', { params: { path: { id } }, body: { skills } })),
    onSettled: () => refresh(id),
  });
}

export function useHoldings(id: string) {
  return useQuery({
    queryKey: [...keys.person(id), 'holdings'],
    queryFn: () => take(centre.GET('/api/people/{id}/holdings', { params: { path: { id } } })),
    staleTime: 0,
  });
}

export function useDisablePerson(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: DisablePerson) =>
      take(centre.POST('/api/people/{id}/disable', { params: { path: { id } }, body })),
    onSettled: () => refresh(id),
  });
}

export function useEnablePerson(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (version: number) =>
      take(centre.POST('/api/people/{id}/enable', { params: { path: { id } }, body: { version } })),
    onSettled: () => refresh(id),
  });
}

/** The answer has the link, which is kept nowhere. */
export function useGiveLink(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () => take(centre.POST('/api/people/{id}/links', { params: { path: { id } } })),
    onSuccess: () => refresh(id),
    gcTime: 0,
  });
}

export function useDemandPassword(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () => settle(centre.POST('/api/people/{id}/demand-password', { params: { path: { id } } })),
    onSuccess: () => refresh(id),
  });
}

export function useSignInsOf(id: string) {
  return useQuery({
    queryKey: [...keys.person(id), 'sign-ins'],
    queryFn: () => take(centre.GET('/api/people/{id}/sign-ins', { params: { path: { id } } })),
  });
}

/** All of them, or one. */
export function useEndSignInsOf(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (only: string | null) =>
      settle(
        centre.DELETE('/api/people/{id}/sign-ins', {
          params: { path: { id }, query: only === null ? {} : { only } },
        }),
      ),
    onSettled: () => refresh(id),
  });
}

export function useMySignIns() {
  return useQuery({ queryKey: keys.mySignIns, queryFn: () => take(centre.GET('/api/me/sign-ins')) });
}

/** One of mine; null: all but this one. */
export function useEndMySignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string | null) =>
      settle(
        id === null
          ? centre.POST('/api/me/sign-ins/end-others')
          : centre.DELETE('/api/me/sign-ins/{id}', { params: { path: { id } } }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.mySignIns }),
  });
}

export function useChangePassword() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Shapes['ChangePassword']) => settle(centre.POST('/api/me/password', { body })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keys.me });
      await queries.invalidateQueries({ queryKey: keys.mySignIns });
    },
    gcTime: 0,
  });
}

export function useOpenLink(token: string) {
  return useQuery({
    queryKey: ['password-link', token],
    queryFn: () => take(centre.POST('/api/password-links/open', { body: { token } })),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useUseLink() {
  return useMutation({
    mutationFn: (body: Shapes['UsePasswordLink']) => settle(centre.POST('/api/password-links/use', { body })),
    gcTime: 0,
  });
}

export type ImportPreview = Shapes['ImportPreview'];
export type ImportRow = Shapes['ImportRow'];
export type Imported = Shapes['ImportedPeople'];

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a file would do; nothing of it is done. */
export function usePreviewImport() {
  return useMutation({
    mutationFn: (file: File) =>
      take(
        centre.POST('/api/people/import/preview', {
          body: file,
          bodySerializer: (sent) => sent,
          headers: { 'content-type': EXCEL },
        }),
      ),
  });
}

/** The answer has the links, which are kept nowhere. */
export function useApplyImport() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ file, fingerprint }: { file: File; fingerprint: string }) =>
      take(
        centre.POST('/api/people/import', {
          params: { query: { fingerprint } },
          body: file,
          bodySerializer: (sent) => sent,
          headers: { 'content-type': EXCEL },
        }),
      ),
    onSuccess: () => refresh(),
    gcTime: 0,
  });
}
