import { expect, test } from 'vitest';
import type { Draft, DraftCheck, MissingPart } from '../../../api/types.ts';
import { nextStep } from './next-step.ts';

const draft = (more: Partial<Draft> = {}): Draft => ({
  id: 'd',
  title: 'Caller-id fee',
  state: 'drafting',
  province: null,
  base: 'v2',
  version: 'v3',
  revision: 1,
  savedAt: '2026-03-02T00:00:00Z',
  savedBy: { zh: '何文清', en: 'He Wenqing' },
  authors: [],
  summary: null,
  policy: null,
  mayEdit: true,
  mayPublish: false,
  approval: 'own',
  groupAsked: false,
  mayAskGroup: false,
  waitsForMe: false,
  approvers: [],
  dmn: '',
  groupDmn: null,
  examples: [],
  acknowledgements: [],
  proposals: [],
  history: [],
  ...more,
});
const check = (...missing: MissingPart[]): DraftCheck => ({
  revision: 1,
  hash: '',
  version: 'v3',
  proven: true,
  findings: [],
  examples: [],
  unhit: [],
  rules: [],
  missing,
  needsGroupApproval: false,
});
const author = { rights: ['policy:draft'] };
const approver = { rights: ['policy:publish'] };

test('an author mends what stands in the way, what is wrong before what is untested, and then submits', () => {
  expect(nextStep(draft(), check('no-replay', 'failing-examples', 'findings'), author)).toMatchObject({
    missing: 'findings',
    part: 'check',
  });
  expect(nextStep(draft(), check('no-replay', 'unhit-rules'), author)).toMatchObject({ part: 'examples' });
  expect(nextStep(draft(), check(), author)).toEqual({ kind: 'submit' });
});

test('nothing is urged while the check is under way', () => {
  expect(nextStep(draft(), null, author)).toEqual({ kind: 'nothing' });
});

test('a submitted draft is approved by who may, recalled by an author, looked at by others', () => {
  const submitted = draft({ state: 'submitted', mayEdit: false });
  expect(nextStep({ ...submitted, mayPublish: true }, check(), approver)).toEqual({ kind: 'approve' });
  expect(nextStep({ ...submitted, mayAskGroup: true, approval: 'group' }, check(), approver)).toEqual({
    kind: 'ask-group',
  });
  expect(nextStep(submitted, check(), author)).toEqual({ kind: 'recall' });
  expect(nextStep(submitted, check(), approver)).toEqual({ kind: 'wait' });
});
