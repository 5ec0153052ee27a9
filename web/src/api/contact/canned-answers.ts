import { useQuery } from '@tanstack/react-query';
import { centre, take } from '../client.ts';

export const cannedAnswersKey = ['canned-answers'] as const;

export function useCannedAnswers() {
  return useQuery({ queryKey: cannedAnswersKey, queryFn: () => take(centre.GET('/api/canned-answers')) });
}
