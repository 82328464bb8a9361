import { Trans } from "@lingui/react/macro";
import { Code } from "@/components/ui/code.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { shortHex } from "@/lib/format.ts";
import type { PreviewLine } from "@/lib/transactions/flow.ts";

/** Which proposal it is about. */
export function proposalLine({ id, title }: { id: string; title: string }): PreviewLine {
  return {
    label: <Trans>Proposal</Trans>,
    value: title ? <UserText text={title} limit={120} /> : <Code>{shortHex(id)}</Code>,
  };
}
