import { Alert } from 'antd';
import type { Acting } from './use-acting.ts';
import { useMoveFailure } from './use-move-failure.ts';

/** Why the last move did not come about, where one did not. */
export function MoveFailure({ acting: { failed, forgetFailure } }: { acting: Acting }) {
  const formatFailure = useMoveFailure();
  if (failed === null) return null;
  return (
    <Alert type="warning" showIcon closable role="alert" title={formatFailure(failed.error)} onClose={forgetFailure} />
  );
}
