import { type ContactFollower, endHandingOver, writeTimeline } from '../../contact/contacts/index.ts';
import { changeAct } from '../resolution/index.ts';
import { announceHandOver } from './hand-to-expert.ts';
import { changeHandOver, lockOpenOf } from './store.ts';

/** Who has it then did not have it before, or nobody has it. */
const handedOn: readonly string[] = ['taken-over', 'reassigned', 'requeued', 'connection-lost'];

/**
 * A contact is taken over from somebody, given to somebody else by a lead, or goes back to its queue: what was offered to
 * experts is taken back, what an expert had taken is given back. Whoever has it next may hand it on anew.
 */
export const takingOverFollower: ContactFollower = {
  follow: async (work, contact, { kind, by }) => {
    if (!handedOn.includes(kind)) return;
    const handOver = await lockOpenOf(work.db, contact.id);
    if (!handOver) return;
    const { id, state } = handOver;
    const wasTaken = state === 'accepted';
    const ending = wasTaken
      ? ({ state: 'given-back', ending: 'given-back' } as const)
      : { state: 'taken-back' as const };
    await changeHandOver(work.db, id, { ...ending, endedAt: work.now });
    await endHandingOver(work, contact.id);
    await changeAct(work.db, handOver.actId, { state: 'undone' });
    const line = wasTaken ? 'hand-over-ended' : 'hand-over-taken-back';
    const ended = wasTaken && { ending: 'given-back', reason: null, because: kind };
    await writeTimeline(work, contact, by, line, { handOverId: id, ...ended });
    announceHandOver(work, handOver);
  },
};
