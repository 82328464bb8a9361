import type { SignedHead } from "@engine/protocol/store-request";
import { Trans } from "@lingui/react/macro";
import { useEffect } from "react";
import { Banner } from "@/components/ui/banner.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { useEngine } from "@/config/engine-context.ts";
import type { ReadableSuggestion } from "@/features/box/api/waiting.ts";

/** A suggestion that the chain shows as filed. The box is told, so that there is room for others. */
export function FiledItem(props: { suggestion: ReadableSuggestion; number: number; head: SignedHead }) {
  const { suggestion, number, head } = props;
  const { claimKey, document } = suggestion;
  const engine = useEngine();
  useEffect(() => {
    // Whether it works matters to nobody here: the next visit tells the box again.
    import("@/features/box/api/box-owner.ts")
      .then(({ settle }) => settle(engine, claimKey, head))
      .catch(() => undefined);
  }, [engine, claimKey, head]);
  return (
    <Banner
      tone="positive"
      title={<Trans>Filed as idea no. {number}</Trans>}
      action={
        <LinkButton to="/ideas/$ideaId" params={{ ideaId: String(number) }} size="small">
          <Trans>Open the idea</Trans>
        </LinkButton>
      }
    >
      <UserText text={document.title} language={document.language} />
    </Banner>
  );
}
