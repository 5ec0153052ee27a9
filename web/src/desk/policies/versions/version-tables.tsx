import { useQuery } from '@tanstack/react-query';
import { policyFile } from '../../../api/policy/policies/versions.ts';
import { unreachable } from '../../../api/refusal.ts';
import { Awaited } from '../../../ui/fetched.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import { PolicyEditor } from '../editor/policy-editor.tsx';

async function readText(address: string): Promise<string> {
  const reply = await fetch(address).catch(() => null);
  if (!reply?.ok) throw unreachable();
  return reply.text();
}

/** The tables of a version as they stand in its file. */
export function VersionTables({ policyId }: { policyId: string }) {
  const file = useQuery({
    queryKey: ['policy-file', policyId],
    queryFn: () => readText(policyFile(policyId)),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!file.data) return <Awaited of={[file]} waiting={<Waiting paragraph={{ rows: 10 }} />} />;
  return <PolicyEditor dmn={file.data} readOnly published />;
}
