import { DeadlineChip } from '../../ui/times/deadline-chip.tsx';
import type { Part } from '../samples/part.ts';
import { useMoments } from '../samples/sample-values.ts';
import { SideBySide } from '../samples/side-by-side.tsx';

export const deadlineChip: Part = {
  name: 'deadline-chip',
  file: 'times/deadline-chip.tsx',
  about:
    'How long is left, in one of five looks. From 22:00 on the second looks as the third: then whatever is due today is due soon.',
  cases: [{ name: 'Five looks', Show: Looks }],
};

function Looks() {
  const { inMinutes, endOfToday } = useMoments();
  return (
    <SideBySide
      of={[
        ['far', <DeadlineChip key="far" at={inMinutes(4 * 1440 + 180)} />],
        ['today', <DeadlineChip key="today" at={endOfToday} />],
        ['soon', <DeadlineChip key="soon" at={inMinutes(45)} />],
        ['overdue', <DeadlineChip key="overdue" at={inMinutes(-95)} />],
        ['paused', <DeadlineChip key="paused" at={inMinutes(300)} pausedSince={inMinutes(-20)} />],
        ['not known: nothing', <DeadlineChip key="unknown" at={null} />],
      ]}
    />
  );
}
