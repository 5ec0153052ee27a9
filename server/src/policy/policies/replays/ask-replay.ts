import { replayAsked, replayChanged } from '../announcements.ts';
import type { PolicySource } from '@jieyi/policy/worker';
import { newId } from '../../../platform/new-id.ts';
import { somebodyFaster } from '../../../platform/refusal.ts';
import { inOneWork, type Work } from '../../../platform/work.ts';
import { type Actor, seesProvince } from '../../../foundation/organisation/index.ts';
import type { PolicyCentre } from '../centre.ts';
import { findDraft } from '../drafts/draft-store.ts';
import { seesPolicyOf } from '../sees-policy.ts';
import { sourceOf } from '../drafts/find-source.ts';
import { cannotReplay, noSuchDraft, noSuchReplay, replayEnded } from '../refusals.ts';
import { changeReplay, findReplay, findSameOpen, saveReplay } from './replay-store.ts';

interface Asked {
  from: string;
  to: string;
}

/** A policy as it stands now: drafts go on changing, so what is replayed is kept with the question. */
interface Standing {
  ref: string;
  revision: number | null;
  source: PolicySource;
}

/**
 * Asks what one policy would have done to the past decisions of another. People of a province see their own province's
 * decisions, and so does everybody where a province's draft is asked about: it decides nowhere else. Asking the same
 * again while the first is still open gives the first.
 * @throws noSuchPolicy, noSuchDraft, cannotReplay, tooHard
 */
export async function askReplay(centre: PolicyCentre, actor: Actor, { from, to }: Asked): Promise<string> {
  const provinceId =
    actor.provinceId ?? (await provinceOf(centre, actor, from)) ?? (await provinceOf(centre, actor, to));
  const [before, after] = [await stand(centre, actor, from, provinceId), await stand(centre, actor, to, provinceId)];
  await refuseUndecidable(centre, before, 'from');
  await refuseUndecidable(centre, after, 'to');
  const asked = {
    provinceId,
    fromRef: from,
    toRef: to,
    fromRevision: before.revision,
    toRevision: after.revision,
    accountId: actor.accountId,
  };
  return inOneWork(centre, async (work) => {
    const id = newId(work.now);
    const sources = { fromSource: before.source, toSource: after.source };
    const saved = await saveReplay(work.db, { id, ...asked, ...sources, askedAt: work.now });
    const open = saved ? undefined : await findSameOpen(work.db, asked);
    if (open) return open.id;
    if (!saved) throw somebodyFaster();
    work.announce(replayAsked, { replayId: id });
    announceReplay(work, id, actor.accountId, 'waiting');
    return id;
  });
}

const DRAFT = 'draft:';

async function draftOf(centre: PolicyCentre, actor: Actor, ref: string) {
  if (!ref.startsWith(DRAFT)) return null;
  const id = ref.slice(DRAFT.length);
  const draft = /^[0-9a-f-]{36}$/u.test(id) ? await findDraft(centre.db, id) : undefined;
  if (!draft || !seesPolicyOf(actor, draft.provinceId)) throw noSuchDraft();
  return draft;
}

async function provinceOf(centre: PolicyCentre, actor: Actor, ref: string): Promise<string | null> {
  return (await draftOf(centre, actor, ref))?.provinceId ?? null;
}

/** Reads until content and revision belong together, for somebody may save in between. */
async function stand(centre: PolicyCentre, actor: Actor, ref: string, provinceId: string | null): Promise<Standing> {
  for (;;) {
    const draft = await draftOf(centre, actor, ref);
    const source = await sourceOf(centre, actor, ref, provinceId);
    const again = await draftOf(centre, actor, ref);
    if (draft?.revision === again?.revision) return { ref, revision: draft?.revision ?? null, source };
  }
}

/** A draft may still have gaps and conflicts: what it answers there is shown as such. */
async function refuseUndecidable(
  centre: PolicyCentre,
  { revision, source }: Standing,
  field: 'from' | 'to',
): Promise<void> {
  if (revision === null && source.own === null) return;
  const { readable, findings } = await centre.policyWorker.check(source, []);
  if (readable) return;
  const told = findings.slice(0, 20).map(({ table, row, message }) => ({
    field: [field, table, row].filter((part) => part !== null).join(' '),
    message,
  }));
  throw cannotReplay(told);
}

/** @throws noSuchReplay, replayEnded */
export async function cancelReplay(centre: PolicyCentre, actor: Actor, id: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const replay = await findReplay(work.db, id);
    if (!replay || !seesProvince(actor, replay.provinceId)) throw noSuchReplay();
    const change = { state: 'cancelled' as const, endedAt: work.now };
    const cancelled = await changeReplay(work.db, id, change, { states: ['waiting', 'running'] });
    if (!cancelled) throw replayEnded([{ field: 'state', message: replay.state }]);
    announceReplay(work, id, replay.accountId, 'cancelled');
  });
}

export function announceReplay(work: Work, id: string, accountId: string, state: string): void {
  work.announce(replayChanged, { replayId: id, state }, [`account:${accountId}`]);
}
