import type { SignedHead } from "@engine/protocol/store-request";
import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { Section } from "@/components/ui/section.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { keptBoxes } from "@/features/box/api/kept-boxes.ts";
import { ownBoxesQueryOptions } from "@/features/box/api/own-boxes.ts";
import { waitingQueryOptions } from "@/features/box/api/waiting.ts";
import { BoxSwitch } from "@/features/box/components/box-switch.tsx";
import { useWallet } from "@/features/wallet/api/wallet.ts";

/** The boxes that this browser knows, or that something waits in, each with its way to close it. */
export function OwnBoxes({ head }: { head?: SignedHead | undefined }) {
  const { address = "" } = useWallet();
  const kept = useSyncExternalStore(keptBoxes.subscribe, keptBoxes.get);
  const waiting = useQuery(waitingQueryOptions(useEngine(), head)).data ?? [];
  const letters = [...kept, ...waiting.flatMap(({ letter }) => letter ?? [])];
  const boxes = useQuery(ownBoxesQueryOptions(letters, address)).data ?? [];
  if (boxes.length === 0) return null;
  return (
    <Section title={<Trans>Your boxes</Trans>}>
      <ul className="grid divide-y divide-line">
        {boxes.map(({ letter, box }) => (
          <li key={letter} className="grid gap-2 py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <TextLink to="/box" hash={letter}>
                <UserText text={box.place} />
              </TextLink>
              <span className="text-sm text-muted">
                <Trans>
                  until <CalendarDate seconds={box.expiresAt} />
                </Trans>
              </span>
            </div>
            <BoxSwitch letter={letter} place={box.place} />
          </li>
        ))}
      </ul>
      <p className="text-sm text-muted">
        <Trans>
          Only boxes opened in this browser, and those with suggestions that wait, are listed. Any other you
          close on its own page: scan its code.
        </Trans>
      </p>
    </Section>
  );
}
