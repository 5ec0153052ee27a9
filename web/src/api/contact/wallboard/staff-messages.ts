import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, settle, take } from '../../client.ts';
import { keys } from '../../query-keys.ts';

/** Between a colleague and me. */
export function useStaffMessages(colleagueId: string) {
  return useQuery({
    queryKey: keys.staffMessagesWith(colleagueId),
    queryFn: () => take(centre.GET('/api/staff-messages', { params: { query: { with: colleagueId } } })),
  });
}

/** Leads of my province, and who wrote with me before. */
export function useStaffColleagues() {
  return useQuery({
    queryKey: keys.staffColleagues,
    queryFn: () => take(centre.GET('/api/staff-messages/colleagues')),
  });
}

/** Who wrote to me what I have not read. */
export function useUnreadStaff(asked: boolean) {
  return useQuery({
    queryKey: keys.staffUnread,
    queryFn: () => take(centre.GET('/api/staff-messages/unread')),
    enabled: asked,
  });
}

/** About a contact, of those that I wrote or got. */
export function useStaffMessagesAbout(contactId: string, asked: boolean) {
  return useQuery({
    queryKey: keys.staffMessagesAbout(contactId),
    queryFn: () => take(centre.GET('/api/staff-messages', { params: { query: { contactId } } })),
    enabled: asked,
  });
}

export function useWriteStaff(colleagueId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { key: string; text: string; contactId?: string }) =>
      take(centre.POST('/api/people/{id}/staff-messages', { params: { path: { id: colleagueId } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.staffMessages }),
  });
}

export function useReadStaff(colleagueId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      settle(centre.POST('/api/people/{id}/staff-messages/read', { params: { path: { id: colleagueId } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.staffUnread }),
  });
}
