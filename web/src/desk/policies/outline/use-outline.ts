import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Draft, DraftCheck } from '../../../api/types.ts';
import type { NamedFact } from '../../../wording/file-words.ts';
import { emptyOutline, type Outline, type OutlineFact, toNamedRule } from '../editor/document/outline.ts';
import type { NamedRule } from '../../../wording/tell-rule.ts';
import { openOutline } from './open-outline.ts';

/** What every part of the workplace is given. */
export interface DraftView {
  draft: Draft;
  check: UseQueryResult<DraftCheck>;
  /** What the file holds; empty until it is read, and where it cannot be. */
  outline: Outline;
  /** The facts that examples can give: of a province's draft the group's too. */
  facts: readonly NamedFact[];
}

type OutlineRead = Pick<DraftView, 'outline' | 'facts'> & {
  /** Null until the file is read. */
  readonly rules: readonly NamedRule[] | null;
};

/** Reads the draft's file; of a province's draft also the group's, which it goes before. */
export function useOutline(draft: Draft): OutlineRead {
  const { id, revision, dmn, groupDmn } = draft;
  const { data } = useQuery({
    queryKey: ['policy-outline', id, String(revision)],
    queryFn: async () => ({ own: await openOutline(dmn), group: groupDmn ? await openOutline(groupDmn) : null }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  return useMemo(() => {
    const outline = joinOutlines(data?.own ?? emptyOutline, data?.group ?? null);
    const rules = data ? outline.tables.flatMap((table) => table.named.map(toNamedRule)) : null;
    return { outline, facts: outline.facts.map(toNamedFact), rules };
  }, [data]);
}

/** The province's part comes first, as it answers first. */
function joinOutlines(own: Outline, group: Outline | null): Outline {
  if (!group) return own;
  const known = new Set(own.facts.map(({ name }) => name));
  return {
    ...own,
    facts: [...own.facts, ...group.facts.filter(({ name }) => !known.has(name))],
    tables: [...own.tables, ...group.tables],
  };
}

function toNamedFact({ name, words, valueWords, domain }: OutlineFact): NamedFact {
  const values = domain?.kind === 'enum' ? domain.values : domain?.kind === 'boolean' ? [true, false] : null;
  return { name, words, valueWords, values, minimum: domain?.kind === 'number' ? domain.min : null };
}
