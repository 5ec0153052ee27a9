import type { CheckedPolicy } from '@jieyi/policy/worker';
import type { Static } from 'typebox';
import type { Actor } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import type { DraftCheck, MissingPart } from './draft-contract.ts';
import { type DraftRow, findDraft, wasReplayed } from './draft-store.ts';
import { listAcknowledgements } from './acknowledgement-store.ts';
import { listExamples } from './example-store.ts';
import { seesPolicyOf } from '../sees-policy.ts';
import { judgeDraft } from './judge-draft.ts';
import { sourceOf, sourceOfDraft } from './find-source.ts';
import { idInForce } from '../versions/policies.ts';
import { hashOf } from '../versions/publish-shipped.ts';
import { noSuchDraft, noSuchPolicy } from '../refusals.ts';
import { findPolicyVersion } from '../versions/version-store.ts';

/** A draft as it stands, checked: what publishing rests on. */
export interface CheckedDraft {
  draft: DraftRow;
  hash: string;
  checked: CheckedPolicy;
  acknowledged: string[];
  missing: MissingPart[];
  /** Rules whose reason names a number that their conditions no longer have. */
  staleReasons: Compared['staleReasons'];
  /** A province's part that changes what the group's policy answers. */
  replacesGroup: boolean;
}

type Finding = Static<typeof DraftCheck>['findings'][number];
type Compared = Awaited<ReturnType<PolicyCentre['policyWorker']['compare']>>;

/** @throws noSuchDraft, tooHard */
export async function findAndCheck(centre: PolicyCentre, actor: Actor, id: string): Promise<CheckedDraft> {
  const draft = await findDraft(centre.db, id);
  if (!draft || !seesPolicyOf(actor, draft.provinceId)) throw noSuchDraft();
  const acknowledged = (await listAcknowledgements(centre.db, id)).map(({ key }) => key);
  const source = await sourceOfDraft(centre, draft);
  const examples = await listExamples(centre.db, id);
  const checked = await centre.policyWorker.check(source, examples);
  const inForceId = await idInForce(centre.db, null, centre.clock.now());
  if (inForceId === null) throw noSuchPolicy();
  const before = draft.provinceId ?? null;
  const base = await sourceOf(centre, actor, inForceId, before);
  const compared = checked.readable ? await centre.policyWorker.compare(base, source) : null;
  const ofGroup =
    before !== null && checked.readable
      ? await centre.policyWorker.compare(await sourceOf(centre, actor, inForceId, null), source)
      : null;
  const missing = judgeDraft({
    checked,
    acknowledged,
    versionTaken: await isTaken(centre, draft),
    same: compared !== null && isUnchanged(compared),
    baseMoved: draft.state === 'submitted' && draft.baseId !== inForceId,
    replayed: await wasReplayed(centre.db, draft.id, draft.revision),
  });
  const replacesGroup = ofGroup?.regions.some(({ before: had }) => had?.disposition != null) ?? false;
  const staleReasons = compared?.staleReasons ?? [];
  return { draft, hash: hashOf(draft.dmn, acknowledged), checked, acknowledged, missing, staleReasons, replacesGroup };
}

/** The same answers from the same rules: only words of the file differ, or nothing. */
function isUnchanged(compared: Compared): boolean {
  const { same, addedRules, removedRules, changedRules } = compared;
  return same && addedRules.length + removedRules.length + changedRules.length === 0;
}

async function isTaken(centre: PolicyCentre, draft: DraftRow): Promise<boolean> {
  if (draft.version === null || draft.state === 'published') return false;
  return (await findPolicyVersion(centre.db, draft.version)) !== undefined;
}

export async function checkDraft(centre: PolicyCentre, actor: Actor, id: string): Promise<Static<typeof DraftCheck>> {
  const found = await findAndCheck(centre, actor, id);
  const { draft, hash, checked, acknowledged, missing, replacesGroup } = found;
  const told = checked.findings.map((finding) => ({ ...finding, acknowledged: acknowledged.includes(finding.key) }));
  return {
    revision: draft.revision,
    hash,
    version: draft.version,
    proven: checked.proven,
    findings: [...told, ...found.staleReasons.map(presentStaleReason)],
    examples: checked.examples,
    unhit: checked.unhit,
    rules: checked.rules,
    missing,
    needsGroupApproval: replacesGroup,
  };
}

/** A note beside the others: it stands in nobody's way, for the reason may mean another number. */
function presentStaleReason({ rule, table, row, numbers }: Compared['staleReasons'][number]): Finding {
  const told = numbers.join(', ');
  return {
    key: `stale-reason:${rule}`,
    code: 'stale-reason',
    severity: 'note',
    table,
    row,
    rule,
    column: null,
    message: `the conditions no longer say ${told}, and the reason still does: change the reason too`,
    values: { numbers: told },
    cases: [],
    rules: [],
    suggestion: null,
    acknowledged: false,
  };
}
