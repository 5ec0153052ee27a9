import { type ReactNode, useMemo } from 'react';
import { usePolicy } from '../api/policy/policies/versions.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { FileWordsContext, fileWordsOf, type NamedFact } from './file-words.ts';
import { NamedRules } from './rule-names.tsx';
import type { NamedRule } from './tell-rule.ts';

const none: readonly NamedFact[] = [];
const noRules: readonly NamedRule[] = [];

/** What is within is told with the names that these facts were given. */
export function NamedFacts({ facts, children }: { facts: readonly NamedFact[]; children: ReactNode }) {
  const language = useLanguage();
  const file = useMemo(() => fileWordsOf(facts, language), [facts, language]);
  return <FileWordsContext value={file}>{children}</FileWordsContext>;
}

/** What is within is told with the names given in one version of the policy: of facts, values and rules. */
export function PolicyWords({ policyId, children }: { policyId: string | null; children: ReactNode }) {
  const policy = usePolicy(policyId ?? '', policyId !== null);
  const isAwaited = policyId !== null && policy.isPending;
  return (
    <NamedFacts facts={policy.data?.facts ?? none}>
      <NamedRules rules={isAwaited ? null : (policy.data?.rules ?? noRules)}>{children}</NamedRules>
    </NamedFacts>
  );
}
