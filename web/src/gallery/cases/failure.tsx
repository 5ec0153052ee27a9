import { Button } from 'antd';
import { RefusalError, unreachable } from '../../api/refusal.ts';
import { Failure } from '../../ui/failure.tsx';
import type { Part } from '../samples/part.ts';
import { words } from '../samples/sample-values.ts';
import { useSaid } from '../samples/use-said.ts';
import { useTold } from '../samples/use-told.tsx';

const held = new RefusalError(
  {
    code: 'held-by-another',
    reason: 'A colleague is working on this ticket',
    remedy: 'Ask them to reassign or return it.',
    details: [
      { field: 'by', message: '周凯 Zhou Kai' },
      { field: 'at', message: '2026-03-02T02:30:00Z' },
      { field: 'ticket', message: 'TK-20301' },
    ],
  },
  409,
);

export const failure: Part = {
  name: 'failure',
  file: 'failure.tsx',
  about: 'A part that failed says so where it would have been, and why, and what to do.',
  cases: [
    { name: 'A refusal, with details', Show: () => <Failure error={held} /> },
    { name: 'Not reached, to be tried again', Show: Retried },
    { name: 'Being tried again', Show: () => <Failure error={unreachable()} retry={() => undefined} retrying /> },
    { name: 'Not known why', Show: () => <Failure error={new Error('invented')} /> },
    { name: 'With another way', Show: OtherWay },
  ],
};

function Retried() {
  const { tell, told } = useTold();
  return (
    <>
      <Failure error={unreachable()} retry={() => tell('Tried again.')} />
      {told}
    </>
  );
}

function OtherWay() {
  const said = useSaid();
  return (
    <Failure error={held}>
      <Button size="small">{said(words.askLead)}</Button>
    </Failure>
  );
}
