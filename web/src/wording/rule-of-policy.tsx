import { PolicyWords } from './policy-words.tsx';
import { RuleName } from './rule-names.tsx';

/** What a rule is called in one version of the policy. */
export function RuleOfPolicy({ policyId, rule }: { policyId: string | null; rule: string }) {
  return (
    <PolicyWords policyId={policyId}>
      <RuleName rule={rule} />
    </PolicyWords>
  );
}
