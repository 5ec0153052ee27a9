import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { Shapes } from '../types.ts';

export type QueueRules = Shapes['QueueRules'];
export type QueueRulesBody = Shapes['QueueRulesBody'];
export type EngineRules = Shapes['QueueEngineRules'];
export type ChannelRule = Shapes['QueueChannelRule'];
export type DeskRule = Shapes['QueueDeskRule'];
export type DeskWay = Shapes['QueueDeskWay'];
export type KeepRule = EngineRules['keeps'][number];
export type NamedDesk = Shapes['QueueDeskNamed'];
export type DeskHours = NamedDesk['hours'];
type Change = Shapes['ChangeQueueRules'];

export type QueueNow = Shapes['QueueNow'];
export type WaitingContact = Shapes['QueueWaitingContact'];

const LOOK_AGAIN_MS = 5000;

/** Who waits changes by itself, by time alone too: asked again while it is looked at. */
export function useQueueNow(provinceId: string) {
  return useQuery({
    queryKey: [...keys.queueNow, provinceId],
    queryFn: () => take(centre.GET('/api/queues/now', { params: { query: { provinceId } } })),
    refetchInterval: LOOK_AGAIN_MS,
  });
}

const ofPlace = (provinceId: string | null) => (provinceId === null ? {} : { provinceId });

/** Null: the group's. */
export function useQueueRules(provinceId: string | null) {
  return useQuery({
    queryKey: [...keys.queueRules, provinceId],
    queryFn: () => take(centre.GET('/api/queue-rules', { params: { query: ofPlace(provinceId) } })),
  });
}

/** What an earlier version said. */
export function useReadRulesVersion(provinceId: string | null) {
  return useMutation({
    mutationFn: (version: number) =>
      take(centre.GET('/api/queue-rules/version', { params: { query: { ...ofPlace(provinceId), version } } })),
  });
}

/** Throws `queue-rules-changed` where somebody else was faster, `queue-rules-broken` naming every fault with its place. */
export function useChangeQueueRules() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Change) => take(centre.PUT('/api/queue-rules', { body })),
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.queueRules }),
  });
}
