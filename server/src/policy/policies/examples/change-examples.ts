import type { Facts } from '@jieyi/policy';
import { inOneWork } from '../../../platform/work.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import type { PutExample } from '../drafts/draft-contract.ts';
import { changeExample, dropExample, saveExamples } from '../drafts/example-store.ts';
import { announceDraft, lockToWrite } from '../drafts/lock-my-draft.ts';
import { noSuchDraft, noSuchExample, noWitness } from '../refusals.ts';
import { sourceOfDraft } from '../drafts/find-source.ts';
import { findDraft } from '../drafts/draft-store.ts';

interface NewExample {
  name: string;
  facts: Facts;
  expect: object;
  contactId?: string;
}

/** Adds a test of the draft: given facts, expected disposition and rule. @throws those of lockToWrite */
export async function addExample(centre: PolicyCentre, actor: Actor, id: string, example: NewExample): Promise<string> {
  return inOneWork(centre, async (work) => {
    await lockToWrite(work, actor, id);
    const { name, facts, expect, contactId = null } = example;
    const exampleId = newId(work.now);
    await saveExamples(work.db, id, [{ id: exampleId, draftId: id, name, facts, expect, contactId }]);
    announceDraft(work, id);
    return exampleId;
  });
}

/** @throws noSuchExample, and those of lockToWrite */
export async function putExample(
  centre: PolicyCentre,
  actor: Actor,
  id: string,
  exampleId: string,
  example: PutExample,
): Promise<void> {
  await inOneWork(centre, async (work) => {
    await lockToWrite(work, actor, id);
    if (!(await changeExample(work.db, id, exampleId, example))) throw noSuchExample();
    announceDraft(work, id);
  });
}

/** @throws noSuchExample, and those of lockToWrite */
export async function removeExample(centre: PolicyCentre, actor: Actor, id: string, exampleId: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    await lockToWrite(work, actor, id);
    if (!(await dropExample(work.db, id, exampleId))) throw noSuchExample();
    announceDraft(work, id);
  });
}

/** Facts that this rule alone decides, kept as an example of it. @throws noWitness */
export async function addExampleFromRule(
  centre: PolicyCentre,
  actor: Actor,
  id: string,
  rule: string,
): Promise<string> {
  const draft = await findDraft(centre.db, id);
  if (!draft) throw noSuchDraft();
  const found = await centre.policyWorker.witness(await sourceOfDraft(centre, draft), rule);
  if (found === null) throw noWitness();
  const { facts, disposition, force } = found;
  return addExample(centre, actor, id, { name: rule, facts, expect: { status: 'decided', disposition, rule, force } });
}
